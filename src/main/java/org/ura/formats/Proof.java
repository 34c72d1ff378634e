package org.ura.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Compares a file that was written with what was to be written. The words must be the same, in the same
/// order; white space may differ, and where one paragraph ends. Every kind of tag that a paragraph has must be
/// in it again.
///
/// @param sources what the original has
/// @param texts what was written, one text for each
record Proof(Format format, List<FileParagraph> sources, List<String> texts) {

    private static final int MOST_NAMED = 10;
    private static final int SHOWN = 60;

    /// Throws [UnwritableDocument] when something of the texts is not in the paragraphs that were found.
    void of(List<FileParagraph> found, boolean bilingual) {
        List<String> read = found.stream()
                .map(paragraph -> bilingual ? paragraph.target() : paragraph.text())
                .filter(text -> !Blank.is(text))
                .toList();
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!Blank.is(texts.get(i))) {
                written.add(i);
            }
        }
        if (read.size() == written.size()) {
            comparePairs(written, read);
        } else {
            compareWords(written, read);
        }
        if (format.tagged() && !bilingual) {
            compareMarks(written, found);
        }
    }

    private void comparePairs(List<Integer> written, List<String> read) {
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!words(texts.get(written.get(i))).equals(words(read.get(i)))) {
                different.add(written.get(i));
            }
        }
        if (!different.isEmpty()) {
            throw lost(different, words(texts.get(different.getFirst())));
        }
    }

    /// When there are more or fewer paragraphs than before, the words must still be all there.
    private void compareWords(List<Integer> written, List<String> read) {
        List<String> rest = read.stream().flatMap(text -> words(text).stream()).toList();
        int at = 0;
        for (int place : written) {
            List<String> words = words(texts.get(place));
            int end = at + words.size();
            if (end > rest.size() || !words.equals(rest.subList(at, end))) {
                throw lost(List.of(place), words);
            }
            at = end;
        }
        if (at < rest.size()) {
            throw lost(written.isEmpty() ? List.of(0) : List.of(written.getLast()), rest.subList(at, rest.size()));
        }
    }

    private void compareMarks(List<Integer> written, List<FileParagraph> found) {
        boolean pairs = found.size() == written.size();
        Set<String> all = new HashSet<>();
        found.forEach(paragraph -> all.addAll(paragraph.marks()));
        List<Integer> different = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            int place = written.get(i);
            Set<String> lost = expected(place);
            lost.removeAll(pairs ? found.get(i).marks() : all);
            if (!lost.isEmpty()) {
                different.add(place);
                missing.addAll(lost);
            }
        }
        if (!different.isEmpty()) {
            throw lost(different, List.copyOf(missing));
        }
    }

    /// The marks of the source, without those of tags that the translation has left out.
    private Set<String> expected(int place) {
        FileParagraph source = sources.get(place);
        Set<String> marks = new HashSet<>(source.marks());
        source.structure().tags().values().forEach(name -> marks.remove(mark(name)));
        List<Tag> tags = new TaggedText(texts.get(place)).tags();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            boolean empty = i + 1 < tags.size() && besides(texts.get(place), tag, tags.get(i + 1));
            Optional<String> name =
                    Optional.ofNullable(source.structure().tags().get(tag.number()));
            if (tag.kind() == Tag.Kind.ALONE || (tag.kind() == Tag.Kind.OPEN && !empty)) {
                name.map(Proof::mark).filter(source.marks()::contains).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static boolean besides(String text, Tag open, Tag next) {
        int at = text.indexOf(open.character());
        int end = text.indexOf(next.character());
        return next.kind() == Tag.Kind.CLOSE && next.number() == open.number() && Blank.is(text.substring(at, end));
    }

    /// A footnote's number is no part of what it is.
    static String mark(String name) {
        return name.startsWith("=") ? name : name.replaceAll(" \\d+$", "");
    }

    private static UnwritableDocument lost(List<Integer> places, List<String> words) {
        String text = String.join(" ", words);
        return new UnwritableDocument(
                UnwritableDocument.Reason.LOST,
                places.stream().limit(MOST_NAMED).map(place -> place + 1).toList(),
                text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }

    private static List<String> words(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char character : TaggedText.without(text).toCharArray()) {
            plain.append(Blank.space(character) ? ' ' : character);
        }
        return Arrays.stream(plain.toString().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
