package org.ura.formats;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Source files to paragraphs and segments, and the translation back into the shape of the file.
@Component
public class Documents {

    private final Limits limits;
    private final List<Format> formats;
    private final Bounds bounds;

    /// `others`: the formats that libraries read.
    @Autowired
    Documents(Limits limits, List<Format> others) {
        this.limits = limits;
        this.formats = Stream.concat(Stream.of(new PlainText(limits), new Subtitles(limits)), others.stream())
                .toList();
        this.bounds = new Bounds(limits.time(), limits.memory());
    }

    /// Reads a source file. Throws [UnreadableDocument] naming file and place; nothing is kept of it then.
    public SourceDocument read(String fileName, byte[] bytes, Segmentation segmentation) {
        Format format = format(fileName, bytes);
        List<FileParagraph> found = bounds.run(fileName, () -> format.read(fileName, bytes));
        if (found.isEmpty()) {
            throw new UnreadableDocument(Fault.EMPTY, fileName);
        }
        Cut cutting = cutting(fileName, segmentation);
        List<SourceParagraph> paragraphs = new ArrayList<>(found.size());
        int segments = 0;
        for (FileParagraph paragraph : found) {
            List<SourceSegment> cut = cutting.segments(paragraph);
            segments += cut.size();
            if (segments > limits.segments()) {
                throw new UnreadableDocument(Fault.TOO_MANY_SEGMENTS, fileName, limits.segments());
            }
            paragraphs.add(new SourceParagraph(paragraph.structure(), cut));
        }
        return new SourceDocument(paragraphs);
    }

    /// The translated file: the original, with each paragraph's text replaced and everything else as it is.
    /// `paragraphs` has one text for each paragraph that [#read] gave, its segments with their gaps; an empty
    /// one leaves the paragraph out, and one that is equal to its source stays as it is. Throws
    /// [UnwritableDocument] when the tags of a text cannot be written; and, since what was written is read
    /// again, when words or tags are lost in it.
    public byte[] target(String fileName, byte[] original, List<String> paragraphs) {
        Format format = format(fileName, original);
        List<FileParagraph> sources = bounds.run(fileName, () -> format.read(fileName, original));
        List<String> texts = new Fitting(sources, format.tagged()).texts(paragraphs);
        return bounds.run(fileName, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length);
            format.write(fileName, original, texts, out);
            byte[] written = out.toByteArray();
            new Proof(format, sources, texts).of(format.read(fileName, written), format.bilingual(original));
            return written;
        });
    }

    /// What is left of a segment that is left out of its paragraph: tags that stand alone, such as a picture,
    /// and halves whose other halves are in other segments.
    public static String emptied(String source) {
        TaggedText text = new TaggedText(source);
        List<Tag> halves = text.broken();
        return text.tags().stream()
                .filter(tag -> tag.kind() == Tag.Kind.ALONE || halves.contains(tag))
                .map(Tag::character)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /// The endings that can be read, each with its dot.
    public List<String> endings() {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .filter(extension -> !extension.isEmpty())
                .map(extension -> "." + extension)
                .toList();
    }

    private Format format(String fileName, byte[] bytes) {
        String extension = FileNames.extension(FileNames.require(fileName));
        if (bytes.length > limits.file().toBytes()) {
            long megabytes = Math.ceilDiv(bytes.length, DataSize.ofMegabytes(1).toBytes());
            throw new UnreadableDocument(
                    Fault.TOO_LARGE, fileName, megabytes, limits.file().toMegabytes());
        }
        Format found = formats.stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> unknown(fileName, bytes, extension));
        FileKinds.refuseOthers(fileName, bytes, found.zipped());
        return found;
    }

    private interface Cut {
        List<SourceSegment> segments(FileParagraph paragraph);
    }

    private static Cut cutting(String fileName, Segmentation segmentation) {
        return switch (segmentation) {
            case Segmentation.Paragraphs whole -> Cutting::whole;
            case Segmentation.Sentences(SrxRules rules) -> {
                Segmenter segmenter = watched(fileName, () -> Segmenter.of(rules));
                yield paragraph -> Cutting.of(paragraph, words -> watched(fileName, () -> segmenter.segments(words)));
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

    private UnreadableDocument unknown(String fileName, byte[] bytes, String extension) {
        FileKinds.refuseOthers(fileName, bytes, false);
        String endings = endings().stream().collect(Collectors.joining(", "));
        return new UnreadableDocument(Fault.UNKNOWN_FORMAT, fileName, "." + extension, endings);
    }
}
