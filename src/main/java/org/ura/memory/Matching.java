package org.ura.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.text.Comparison;
import org.ura.text.Similarity;
import org.ura.text.TagFitting;
import org.ura.text.TaggedText;
import org.ura.text.WordDiff;

/// Finding what was translated before.
@Service
public class Matching {

    private final Memories memories;
    private final Units units;
    private final Indexes indexes;

    Matching(Memories memories, Units units, Indexes indexes) {
        this.memories = memories;
        this.units = units;
        this.indexes = indexes;
    }

    /// The matches of a text, the best first, among equals the newest; each translation once. Whatever was
    /// committed before the call is found, unless thousands of units were written at the same time: those
    /// follow within seconds. A blank text, or one of tags only, has no matches. Throws [Refused], unknown,
    /// when there is no such memory or the caller may not read it.
    ///
    /// It never sees what the caller's own transaction has not committed yet.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Match> matches(Caller caller, long memoryId, MatchQuery query) {
        MemoryRow memory = memories.allowed(caller, memoryId);
        if (TaggedText.without(query.source()).isBlank()) {
            return List.of();
        }
        Comparison comparison = Likeness.ALBANIAN.compare(query.source());
        Context context = Context.of(query.neighbours());
        List<FoundUnit> found = new ArrayList<>(indexes.search(memory, comparison, context, query.threshold()));
        if (!query.except().isEmpty()) {
            units.idOf(memoryId, query.except()).ifPresent(id -> found.removeIf(unit -> unit.id() == id));
        }
        found.sort(FoundUnit.BEST_FIRST);
        return shown(found, comparison, context, query);
    }

    private List<Match> shown(List<FoundUnit> found, Comparison comparison, Context context, MatchQuery query) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, FoundUnit> best = new LinkedHashMap<>();
        for (FoundUnit unit : found) {
            counts.merge(unit.target(), 1, Integer::sum);
            if (best.size() < query.limit()) {
                best.putIfAbsent(unit.target(), unit);
            }
        }
        Map<Long, UnitRow> rows = units
                .living(best.values().stream().map(FoundUnit::id).toList())
                .stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        Map<String, Match> matches = new LinkedHashMap<>();
        for (FoundUnit unit : best.values()) {
            UnitRow row = rows.get(unit.id());
            if (row != null) {
                int score = score(row, comparison, context);
                if (score >= query.threshold()) {
                    Match match = match(row, score, counts.getOrDefault(unit.target(), 1), query);
                    // what differed by its tags only is the same offer now
                    matches.merge(match.target(), match, (better, same) -> better.counting(same.count()));
                }
            }
        }
        return List.copyOf(matches.values());
    }

    /// The row may have been written anew since the index read it: the row is the truth.
    private static int score(UnitRow row, Comparison comparison, Context context) {
        int score = comparison.score(Likeness.ALBANIAN.prepare(row.source()));
        return score == Similarity.EXACT && row.context().agrees(context) ? Similarity.CONTEXT : score;
    }

    private static Match match(UnitRow row, int score, int count, MatchQuery query) {
        return new Match(
                score,
                row.source(),
                TagFitting.fit(row.target(), row.source(), query.source()),
                WordDiff.between(row.source(), query.source()),
                row.document(),
                row.changedBy(),
                row.changedAt(),
                row.reviewed(),
                count);
    }
}
