package org.ura.memory;

import java.util.List;
import java.util.Optional;
import org.ura.memory.CareResult.Rejected;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Other texts for a unit.
///
/// @param unitId the unit
/// @param version which version of it the person saw
/// @param source the Albanian text wanted
/// @param target the English text wanted
public record UnitEdit(long unitId, long version, String source, String target) {

    /// Why these texts cannot take the place of those that are there, if so. No tag is lost that way,
    /// none comes in that no file could write, and none is torn apart.
    Optional<Rejected> objection(UnitInfo unit) {
        if (TaggedText.without(source).isBlank()
                && !TaggedText.without(unit.source()).isBlank()) {
            return Optional.of(new Rejected("rejected.unitBlank"));
        }
        if (source.isBlank() || target.isBlank()) {
            return Optional.of(new Rejected("rejected.unitBlank"));
        }
        if (source.length() > NewUnit.LONGEST || target.length() > NewUnit.LONGEST) {
            return Optional.of(new Rejected("rejected.tooLong", NewUnit.LONGEST));
        }
        if (control(source) || control(target)) {
            return Optional.of(new Rejected("rejected.characters"));
        }
        TaggedText albanian = new TaggedText(source);
        TaggedText english = new TaggedText(target);
        return named("rejected.unitTagLost", new TaggedText(unit.source()).missingIn(albanian))
                .or(() -> named("rejected.unitTagForeign", albanian.foreignTo(new TaggedText(unit.source()))))
                .or(() -> named("rejected.unitTagLost", new TaggedText(unit.target()).missingIn(english)))
                .or(() -> named("rejected.unitTagForeign", foreign(english, unit)))
                .or(() -> named("rejected.unitTagBroken", albanian.brokenAgainst(new TaggedText(unit.source()))))
                .or(() -> named("rejected.unitTagBroken", broken(english, unit)));
    }

    /// A file may have brought a target with tags of its own: those stay.
    private List<Tag> foreign(TaggedText english, UnitInfo unit) {
        List<Tag> added = english.foreignTo(new TaggedText(unit.target()));
        List<Tag> free = english.foreignTo(new TaggedText(source));
        return added.stream().filter(free::contains).toList();
    }

    private List<Tag> broken(TaggedText english, UnitInfo unit) {
        List<Tag> before = new TaggedText(unit.target()).broken();
        return english.brokenAgainst(new TaggedText(source)).stream()
                .filter(tag -> !before.contains(tag))
                .toList();
    }

    private static Optional<Rejected> named(String key, List<Tag> wrong) {
        return wrong.stream().findFirst().map(tag -> new Rejected(key, tag.label()));
    }

    private static boolean control(String text) {
        return text.chars()
                .anyMatch(character -> (character < ' ' && character != '\n' && character != '\t' && character != '\r')
                        || character == 0xFFFE
                        || character == 0xFFFF);
    }
}
