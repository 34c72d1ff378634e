package org.ura.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ura.text.Tag;
import org.ura.text.TaggedText;
import org.ura.text.TextPart;

/// Makes sure before writing that the tags of each translation are such as its file can carry.
///
/// @param sources what the file has
/// @param tagged whether tags are written at all
record Fitting(List<FileParagraph> sources, boolean tagged) {

    /// The translations as they are to be written, one for each source. Throws [UnwritableDocument].
    List<String> texts(List<String> translations) {
        if (sources.size() != translations.size()) {
            throw new IllegalArgumentException(
                    "the file has " + sources.size() + " paragraphs, not " + translations.size());
        }
        List<String> texts = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            texts.add(tagged ? checked(i, sources.get(i).text(), translations.get(i)) : translations.get(i));
        }
        return texts;
    }

    private static String checked(int place, String source, String translation) {
        if (translation.equals(source)) {
            return translation;
        }
        if (Blank.is(translation)) {
            return "";
        }
        String closed = Tail.closed(source, translation);
        wrong(new TaggedText(source), new TaggedText(closed)).ifPresent(tag -> {
            throw new UnwritableDocument(UnwritableDocument.Reason.TAGS, List.of(place + 1), tag.label());
        });
        return closed;
    }

    private static Optional<Tag> wrong(TaggedText source, TaggedText target) {
        return target.foreignTo(source).stream()
                .findFirst()
                .or(() -> target.brokenAgainst(source).stream().findFirst())
                .or(() -> crossing(source).isPresent() ? Optional.empty() : crossing(target));
    }

    private static Optional<Tag> crossing(TaggedText text) {
        return text.parts().stream()
                .filter(TextPart.Mark.class::isInstance)
                .map(TextPart.Mark.class::cast)
                .filter(mark -> mark.fit() == TextPart.Fit.CROSSING)
                .map(TextPart.Mark::tag)
                .findFirst();
    }
}
