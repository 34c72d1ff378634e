package org.ura.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ura.text.Tongue;

/// What of a document was not Albanian when it came in. Short segments, names and numbers count for nothing.
///
/// @param english how many of its segments are English already
/// @param other how many are in another language
/// @param mostly whether these segments hold most of the words of which the language is known, and a quarter of all
public record Foreign(int english, int other, boolean mostly) {

    /// Whoever speaks of most of a document must know the language of a good part of it.
    private static final int SPOKEN_FOR = 4;

    static Foreign of(List<NewSegment> segments) {
        Map<Tongue, Long> words = segments.stream()
                .collect(Collectors.groupingBy(
                        NewSegment::tongue, Collectors.summingLong(segment -> Words.count(segment.source()))));
        long foreign = words.getOrDefault(Tongue.ENGLISH, 0L) + words.getOrDefault(Tongue.OTHER, 0L);
        long all = words.values().stream().mapToLong(Long::longValue).sum();
        return new Foreign(
                count(segments, Tongue.ENGLISH),
                count(segments, Tongue.OTHER),
                foreign > words.getOrDefault(Tongue.ALBANIAN, 0L) && SPOKEN_FOR * foreign >= all);
    }

    /// The key of the sentence that says so, for the document's name and its segments, those that are English
    /// and those that are neither; nothing when all seems to be Albanian.
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
}
