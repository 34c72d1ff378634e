package org.ura.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.project.SegmentRow;
import org.ura.project.State;

/// By what a segment is known again when its file comes back, and what it was when it went:
/// `123.4.tq5w8e2r7ua.kd93hx`, its id, its version, a letter for its state, ten for its text and six for its
/// source. By the last three it is known whether somebody has changed something in the file, and whether
/// somebody has here, whatever the history still has; the version finds the text that went out.
///
/// @param segmentId its id
/// @param version the version that went out
/// @param state `i`, `t`, `r`, `f` for the states of XLIFF 2, `x` for one that a reviewer had returned
/// @param text 50 bits of the SHA-256 of the text, five a letter
/// @param source 30 bits of that of the source
record SegmentMark(long segmentId, long version, char state, String text, String source) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final int SOURCE_LENGTH = 6;
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,18})\\.(\\d{1,18})\\.([itrfx])([a-z0-9]{" + LENGTH + "})\\.([a-z0-9]{" + SOURCE_LENGTH + "})");

    static SegmentMark of(SegmentRow row) {
        return new SegmentMark(
                row.id(),
                row.version(),
                state(row.state(), row.returned(), row.target()),
                letters(row.target(), LENGTH),
                letters(row.source(), SOURCE_LENGTH));
    }

    /// What was written, if it is one.
    static Optional<SegmentMark> read(String reference) {
        Matcher matcher = WRITTEN.matcher(reference);
        return matcher.matches()
                ? Optional.of(new SegmentMark(
                        Long.parseLong(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        matcher.group(3).charAt(0),
                        matcher.group(4),
                        matcher.group(5)))
                : Optional.empty();
    }

    /// A text that was cleared is no translation, however far it was.
    static char state(State state, boolean returned, String target) {
        return target.isEmpty() ? 'i' : returned ? 'x' : state.word().charAt(0);
    }

    private static String letters(String hashed, int length) {
        byte[] digest = digest(hashed);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xFF;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return letters.toString();
    }

    boolean says(String target) {
        return text.equals(letters(target, LENGTH));
    }

    boolean saysSource(String albanian) {
        return source.equals(letters(albanian, SOURCE_LENGTH));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return segmentId + "." + version + "." + state + text + "." + source;
    }
}
