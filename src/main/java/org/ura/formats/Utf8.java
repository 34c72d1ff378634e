package org.ura.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/// Strict decoding of text files. All checks walk the bytes before a string is made, so that 50 MB which are
/// no text, or are one endless line, are refused at once and without memory for them.
public final class Utf8 {

    private Utf8() {}

    /// The text, a byte order mark included. Throws [UnreadableDocument] with the offset of the first byte
    /// that is a control character other than tab, line feed, form feed and carriage return, or that is not
    /// UTF-8; or with the number of the first line over `longestLine` UTF-16 units.
    public static String decode(String fileName, byte[] bytes, int longestLine) {
        refuseControls(fileName, bytes);
        refuseLongLines(fileName, bytes, longestLine);
        refuseMalformed(fileName, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Whether an encoding of this name, in lower case, is read alike.
    static boolean named(String encoding) {
        return Set.of("utf-8", "utf8", "us-ascii", "ascii").contains(encoding);
    }

    private static void refuseControls(String fileName, byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            boolean control = (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r') || b == 0x7f;
            if (control) {
                throw new UnreadableDocument(Fault.BINARY, fileName, at, hex(b));
            }
        }
    }

    private static void refuseLongLines(String fileName, byte[] bytes, int limit) {
        int line = 1;
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '\n' && bytes[at] != '\r') {
                length += units(bytes[at]);
                continue;
            }
            refuseLongLine(fileName, line, length, limit);
            line += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 0 : 1;
            length = 0;
        }
        refuseLongLine(fileName, line, length, limit);
    }

    private static void refuseLongLine(String fileName, int line, int length, int limit) {
        if (length > limit) {
            throw new UnreadableDocument(Fault.PARAGRAPH_TOO_LONG, fileName, line, length, limit);
        }
    }

    /// How many UTF-16 units a byte of UTF-8 adds: none inside a character, two where one of four bytes begins.
    private static int units(byte b) {
        int bits = b & 0xff;
        if (bits >= 0x80 && bits < 0xc0) {
            return 0;
        }
        return bits >= 0xf0 ? 2 : 1;
    }

    private static void refuseMalformed(String fileName, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new UnreadableDocument(Fault.NOT_UTF8, fileName, in.position(), hex(bytes[in.position()]));
        }
    }

    private static String hex(byte b) {
        return HexFormat.of().withUpperCase().toHexDigits(b);
    }
}
