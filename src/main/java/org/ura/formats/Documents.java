package org.ura.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.ura.language.Sentence;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;

/// Source files to paragraphs and segments, and the translation back into the shape of the file.
@Component
public class Documents {

    private final Limits limits;
    private final List<Format> formats;

    Documents(Limits limits) {
        this.limits = limits;
        this.formats = List.of(new PlainText(limits));
    }

    /// Reads a source file. Throws [UnreadableDocument] naming file and place; nothing is kept of it then.
    public SourceDocument read(String fileName, byte[] bytes, Segmentation segmentation) {
        List<String> texts = format(fileName, bytes).paragraphs(fileName, bytes);
        Cut cut = cut(fileName, segmentation);
        List<SourceParagraph> paragraphs = new ArrayList<>(texts.size());
        int segments = 0;
        for (String text : texts) {
            SourceParagraph paragraph = cut.paragraph(text);
            segments += paragraph.segments().size();
            if (segments > limits.segments()) {
                throw new UnreadableDocument(Fault.TOO_MANY_SEGMENTS, fileName, limits.segments());
            }
            paragraphs.add(paragraph);
        }
        return new SourceDocument(paragraphs);
    }

    /// Writes the translated file: the original's shape (blank lines, indentation, line ends, byte order mark), with
    /// each paragraph's text replaced. `paragraphs` has one text for each paragraph that [#read] gave; one that is
    /// equal to its source comes back byte for byte. A line break in a text becomes a space, so that a paragraph
    /// stays one. The stream is flushed and left open.
    public void writeTarget(String fileName, byte[] original, List<String> paragraphs, OutputStream out) {
        try {
            format(fileName, original).write(fileName, original, paragraphs, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Format format(String fileName, byte[] bytes) {
        String extension = FileNames.extension(FileNames.require(fileName));
        if (bytes.length > limits.file().toBytes()) {
            long megabytes = Math.ceilDiv(bytes.length, DataSize.ofMegabytes(1).toBytes());
            throw new UnreadableDocument(
                    Fault.TOO_LARGE, fileName, megabytes, limits.file().toMegabytes());
        }
        FileKinds.refuseOthers(fileName, bytes);
        return formats.stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocument(Fault.UNKNOWN_FORMAT, fileName, "." + extension, readable()));
    }

    private String readable() {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .filter(extension -> !extension.isEmpty())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    private interface Cut {
        SourceParagraph paragraph(String text);
    }

    private static Cut cut(String fileName, Segmentation segmentation) {
        return switch (segmentation) {
            case Segmentation.Paragraphs whole -> text -> new SourceParagraph(List.of(new SourceSegment("", text)));
            case Segmentation.Sentences(SrxRules rules) -> {
                Segmenter segmenter = watched(fileName, () -> Segmenter.of(rules));
                yield text -> paragraph(text, watched(fileName, () -> segmenter.segments(text)));
            }
        };
    }

    private static <T> T watched(String fileName, Supplier<T> act) {
        try {
            return act.get();
        } catch (UnusableRules e) {
            throw new UnreadableDocument(Fault.RULE_TOO_SLOW, fileName, e.args().getFirst());
        }
    }

    private static SourceParagraph paragraph(String text, List<Sentence> sentences) {
        List<SourceSegment> segments = new ArrayList<>();
        int last = 0;
        for (Sentence sentence : sentences) {
            segments.add(new SourceSegment(text.substring(last, sentence.start()), sentence.in(text)));
            last = sentence.end();
        }
        return new SourceParagraph(segments);
    }
}
