package org.ura.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Text files in UTF-8, with or without a byte order mark.
///
/// A blank line ends a paragraph. The lines of a block without blank lines are paragraphs of their own,
/// unless [HardWrap] finds that an editor or a mail program broke one paragraph into them: then the line
/// breaks and the indentation within it are one space to the translator, and its translation is broken anew
/// at the same width. All that is not a paragraph's text stays as it is: byte order mark, blank lines,
/// indentation, line ends.
///
/// It has no tags: those of a translation are left out, and a private character that the workbench would take
/// for one is `�` to the translator; where nothing is translated, the file keeps it.
final class PlainText implements Format {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int longestParagraph;
    private final int mostParagraphs;

    PlainText(Limits limits) {
        this.longestParagraph = limits.paragraph();
        this.mostParagraphs = limits.segments();
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text", "");
    }

    @Override
    public boolean tagged() {
        return false;
    }

    @Override
    public List<FileParagraph> read(String fileName, byte[] bytes) {
        String text = Utf8.decode(fileName, bytes, longestParagraph);
        return blocks(fileName, text).stream()
                .map(block -> FileParagraph.plain(block.flow(text)))
                .toList();
    }

    @Override
    public void write(String fileName, byte[] original, List<String> translations, OutputStream out)
            throws IOException {
        String text = Utf8.decode(fileName, original, longestParagraph);
        List<Block> blocks = blocks(fileName, text);
        if (blocks.size() != translations.size()) {
            throw new IllegalArgumentException(
                    fileName + " has " + blocks.size() + " paragraphs, not " + translations.size());
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            writer.append(text, last, block.start()).append(block.replaced(text, translations.get(i)));
            last = block.end();
        }
        writer.append(text, last, text.length()).flush();
    }

    private List<Block> blocks(String fileName, String text) {
        List<Block> blocks = Lines.blocks(fileName, text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, mostParagraphs);
        for (Block block : blocks) {
            if (block.end() - block.start() > longestParagraph) {
                throw new UnreadableDocument(
                        Fault.PARAGRAPH_TOO_LONG,
                        fileName,
                        Lines.numberOf(text, block.start()),
                        block.end() - block.start(),
                        longestParagraph);
            }
        }
        return blocks;
    }
}
