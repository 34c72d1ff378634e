package org.ura.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Finds the faults that Albanian texts arrive with, such as `Macro n` for `Macron`, and tells their likely readings.
/// A rule speaks only where it is nearly sure, so that a report is worth a look; `docs/source-faults.md` says how
/// often it is right. It looks at one text by itself, takes microseconds, and knows no dictionary.
public final class SourceFaults {

    static final WordLists LISTS = WordLists.read("source-faults.sq.txt");

    /// Of two faults at one place the rule that stands first is believed.
    private static final List<Function<Passage, List<SourceFault>>> RULES = List.of(
            CutWords::in,
            DoubledWords::in,
            StraySpaces::in,
            MissingSpaces::in,
            WrongLetters::in,
            MissingDiacritics::in);

    private SourceFaults() {}

    /// The faults of an Albanian text from left to right; they do not overlap, so that all their readings can be put
    /// in. Inline tags are left alone.
    public static List<SourceFault> find(String source) {
        Passage passage = new Passage(source);
        List<SourceFault> found = new ArrayList<>();
        for (Function<Passage, List<SourceFault>> rule : RULES) {
            for (SourceFault fault : rule.apply(passage)) {
                if (found.stream().noneMatch(fault::overlaps)) {
                    found.add(fault);
                }
            }
        }
        found.sort(Comparator.comparingInt(SourceFault::from));
        return List.copyOf(found);
    }

    /// Whether [#find] would find anything; it stops at the first fault.
    public static boolean any(String source) {
        Passage passage = new Passage(source);
        return RULES.stream().anyMatch(rule -> !rule.apply(passage).isEmpty());
    }
}
