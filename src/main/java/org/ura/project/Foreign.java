package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.ura.text.Tongue;

/// What of a document was not Albanian when it came in. Short segments, names and numbers count for nothing.
///
/// @param english how many of its segments are English already
/// @param other how many are in another language
/// @param mostly whether these segments hold most of the words of which the language is known
public record Foreign(int english, int other, boolean mostly) {

    static Foreign of(List<NewSegment> segments) {
        return new Foreign(
                count(segments, Tongue.ENGLISH),
                count(segments, Tongue.OTHER),
                words(segments, Tongue.ENGLISH) + words(segments, Tongue.OTHER) > words(segments, Tongue.ALBANIAN));
    }

    /// The key of the sentence that says so, for the document's name and its segments, those that are English and those
    /// that are neither; nothing when all seems to be Albanian.
    public Optional<String> remark() {
        if (english + other == 0) {
            return Optional.empty();
        }
        if (mostly) {
            return Optional.of(english >= other ? "foreign.mostlyEnglish" : "foreign.mostlyOther");
        }
        return Optional.of(
                english > 0 && other > 0 ? "foreign.both" : english > 0 ? "foreign.english" : "foreign.other");
    }

    private static int count(List<NewSegment> segments, Tongue tongue) {
        return (int)
                segments.stream().filter(segment -> segment.tongue() == tongue).count();
    }

    private static long words(List<NewSegment> segments, Tongue tongue) {
        return segments.stream()
                .filter(segment -> segment.tongue() == tongue)
                .mapToLong(segment -> Words.count(segment.source()))
                .sum();
    }
}
