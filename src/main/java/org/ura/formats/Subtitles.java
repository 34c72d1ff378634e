package org.ura.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.text.Tag;

/// Subtitles: SubRip (SRT) and WebVTT. A cue is the lines behind a line of times, up to a blank one; it is
/// one segment, whose line ends are part of its text. Numbers, times, settings, notes and styles stay byte for
/// byte.
final class Subtitles implements Format {

    private static final Pattern TIMES = Pattern.compile("^\\s*((?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})[ \\t]+-->"
            + "[ \\t]+((?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})(?:[ \\t].*)?$");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

    private final Limits limits;

    Subtitles(Limits limits) {
        this.limits = limits;
    }

    /// A cue's text within the file.
    private record Cue(int start, int end, String times) {}

    @Override
    public List<String> extensions() {
        return List.of("srt", "vtt");
    }

    @Override
    public List<FileParagraph> read(String fileName, byte[] bytes) {
        String file = Utf8.decode(fileName, bytes, limits.paragraph());
        List<FileParagraph> paragraphs = new ArrayList<>();
        for (Cue cue : cues(fileName, file)) {
            paragraphs.add(paragraph(fileName, paragraphs.size() + 1, lines(file, cue), cue));
        }
        return paragraphs;
    }

    @Override
    public void write(String fileName, byte[] original, List<String> translations, OutputStream out)
            throws IOException {
        String file = Utf8.decode(fileName, original, limits.paragraph());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String lineEnd = file.contains("\r\n") ? "\r\n" : file.contains("\n") ? "\n" : "\r";
        List<Cue> cues = cues(fileName, file);
        int done = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            InlineMarkup markup = InlineMarkup.of(lines(file, cue));
            String text = translations.get(i);
            writer.append(file, done, cue.start());
            if (text.equals(markup.text())) {
                writer.append(file, cue.start(), cue.end());
            } else if (!text.isBlank()) {
                String one = text.strip().replaceAll("\\s*\\R\\s*", "\n");
                writer.append(markup.written(one).replace("\n", lineEnd));
            }
            done = cue.end();
        }
        writer.append(file, done, file.length()).flush();
    }

    private FileParagraph paragraph(String fileName, int number, String text, Cue cue) {
        if (text.length() > limits.paragraph()) {
            throw new UnreadableDocument(Fault.PARAGRAPH_TOO_LONG, fileName, number, text.length(), limits.paragraph());
        }
        if (!InlineMarkup.fits(text)) {
            throw new UnreadableDocument(Fault.TOO_MANY_TAGS, fileName, number, Tag.MOST);
        }
        InlineMarkup markup = InlineMarkup.of(text);
        Structure structure = new Structure(ParagraphKind.CUE, cue.times(), markup.names());
        return new FileParagraph(structure, markup.text(), "", true, markup.marks());
    }

    private static String lines(String file, Cue cue) {
        return file.substring(cue.start(), cue.end()).replaceAll("\\R", "\n");
    }

    private List<Cue> cues(String fileName, String file) {
        List<Cue> cues = new ArrayList<>();
        Matcher lines = LINE.matcher(file);
        String times = "";
        int start = -1;
        int end = -1;
        while (lines.find() && lines.end() > lines.start()) {
            String line = lines.group().stripTrailing();
            Matcher found = TIMES.matcher(line);
            if (found.matches() || line.isBlank()) {
                add(cues, file, start, end, times);
                start = -1;
                times = found.matches() ? found.group(1) + " → " + found.group(2) : "";
            } else if (!times.isEmpty()) {
                start = start < 0 ? lines.start() : start;
                end = lines.start() + line.length();
            }
            if (cues.size() > limits.segments()) {
                throw new UnreadableDocument(Fault.TOO_MANY_SEGMENTS, fileName, limits.segments());
            }
        }
        add(cues, file, start, end, times);
        return cues;
    }

    private static void add(List<Cue> cues, String file, int start, int end, String times) {
        if (start < 0) {
            return;
        }
        int from = start;
        while (from < end && Blank.space(file.charAt(from))) {
            from++;
        }
        if (!Blank.is(InlineMarkup.of(file.substring(from, end)).text())) {
            cues.add(new Cue(from, end, times));
        }
    }
}
