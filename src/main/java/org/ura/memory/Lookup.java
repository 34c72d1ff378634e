package org.ura.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ura.memory.Memories.Readable;
import org.ura.text.Comparison;
import org.ura.text.Similarity;
import org.ura.text.TagFitting;
import org.ura.text.TextHash;
import org.ura.text.WordDiff;

/// Looking one text up in some memories.
final class Lookup {

    /// How often units are read because those of before have turned out to be the same offers.
    private static final int READ_AT_MOST = 5;

    private final List<Readable> memories;
    private final Penalties penalties;
    private final MatchQuery query;
    private final Units units;
    private final Comparison comparison;
    private final Context context;
    private final List<Ranked> ranked = new ArrayList<>();

    Lookup(List<Readable> memories, Penalties penalties, MatchQuery query, Units units, Indexes indexes) {
        this.memories = memories;
        this.penalties = penalties;
        this.query = query;
        this.units = units;
        this.comparison = Likeness.ALBANIAN.compare(query.source());
        this.context = Context.of(query.neighbours());
        for (int place = 0; place < memories.size(); place++) {
            collect(place, indexes);
        }
        ranked.sort(Ranked.BEST_FIRST);
    }

    /// What no penalty of the memory can keep above the threshold is not even looked for.
    private void collect(int place, Indexes indexes) {
        MemoryRow memory = memories.get(place).row();
        int penalty = memories.get(place).penalty();
        int least = query.threshold() + penalty;
        if (least > Similarity.CONTEXT) {
            return;
        }
        Optional<Long> except = query.except().isEmpty() ? Optional.empty() : units.idOf(memory.id(), query.except());
        for (FoundUnit unit : indexes.search(memory, comparison, context, Math.min(least, Similarity.EXACT))) {
            int score = unit.score() - penalty - penalties.of(unit.origin(), unit.reviewed());
            if (score >= query.threshold()
                    && except.filter(id -> id == unit.id()).isEmpty()) {
                ranked.add(new Ranked(score, place, unit));
            }
        }
    }

    /// The best of the units of each translation, with how many they are.
    List<Match> matches() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Ranked> best = new LinkedHashMap<>();
        for (Ranked unit : ranked) {
            counts.merge(unit.target(), 1, Integer::sum);
            best.putIfAbsent(unit.target(), unit);
        }
        Map<String, Match> matches = new LinkedHashMap<>();
        List<Ranked> left = List.copyOf(best.values());
        for (int time = 0; time < READ_AT_MOST && !left.isEmpty() && matches.size() < query.limit(); time++) {
            int now = Math.min(query.limit(), left.size());
            for (Match match : read(left.subList(0, now))) {
                int count = counts.getOrDefault(TextHash.of(match.unit().target()), 1);
                // what differed by its tags or numbers only is the same offer now
                matches.merge(
                        match.target(), match.counting(count - 1), (better, same) -> better.counting(same.count()));
            }
            left = left.subList(now, left.size());
        }
        return matches.values().stream().limit(query.limit()).toList();
    }

    /// The units with the same translation as this one.
    List<Match> behind(long unitId) {
        Optional<String> target = units.living(List.of(unitId)).stream()
                .map(row -> TextHash.of(row.target()))
                .findFirst();
        return read(ranked.stream()
                .filter(unit -> target.filter(unit.target()::equals).isPresent())
                .limit(query.limit())
                .toList());
    }

    private List<Match> read(List<Ranked> found) {
        List<Long> ids = found.stream().map(unit -> unit.unit().id()).toList();
        Map<Long, UnitRow> rows =
                units.living(ids).stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        List<Match> matches = new ArrayList<>();
        for (Ranked unit : found) {
            UnitRow row = rows.get(unit.unit().id());
            if (row != null) {
                Match match = match(row, memories.get(unit.place()));
                if (match.score() >= query.threshold()) {
                    matches.add(match);
                }
            }
        }
        return matches;
    }

    /// The row may have been written anew since the index read it: the row is the truth.
    private Match match(UnitRow row, Readable memory) {
        int score = comparison.score(Likeness.ALBANIAN.prepare(row.source()));
        if (score == Similarity.EXACT && row.context().agrees(context)) {
            score = Similarity.CONTEXT;
        }
        Provenance provenance = row.provenance();
        int penalty = memory.penalty() + penalties.of(provenance.origin(), provenance.reviewed());
        Optional<String> adapted =
                score < Similarity.EXACT ? Adaptation.of(row.target(), row.source(), query.source()) : Optional.empty();
        return new Match(
                Math.max(0, score - penalty),
                penalty,
                RememberedUnit.of(row, memory.row().name()),
                TagFitting.fit(adapted.orElse(row.target()), row.source(), query.source()),
                adapted.isPresent(),
                WordDiff.between(row.source(), query.source()),
                1);
    }
}
