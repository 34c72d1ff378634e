package org.ura.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.text.Comparison;
import org.ura.text.Prepared;

/// What a look at every unit of a memory finds, to compare the index with.
public final class Exhaustive {

    private static final int[] THRESHOLDS = {50, 70, 85};
    private static final int PAGE = 5_000;

    private final List<Comparison> asked;
    private final List<Map<Long, Integer>> scores = new ArrayList<>();

    private Exhaustive(List<String> queries) {
        asked = queries.stream().map(Likeness.ALBANIAN::compare).toList();
        asked.forEach(query -> scores.add(new HashMap<>()));
    }

    /// Asks for each text at several thresholds. Says how many of the units that reach them were found with their
    /// score, and how many were found that do not.
    public static String compare(ApplicationContext context, long memoryId, List<String> queries) {
        List<Exhaustive> halves = List.of(
                new Exhaustive(queries.subList(0, queries.size() / 2)),
                new Exhaustive(queries.subList(queries.size() / 2, queries.size())));
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        halves.parallelStream().forEach(half -> half.score(jdbc, memoryId));
        List<String> said = new ArrayList<>();
        for (int threshold : THRESHOLDS) {
            int right = 0;
            int wanted = 0;
            int found = 0;
            for (Exhaustive half : halves) {
                MemoryRow memory = context.getBean(Units.class).memory(memoryId).orElseThrow();
                for (int i = 0; i < half.asked.size(); i++) {
                    Set<Map.Entry<Long, Integer>> expected =
                            new HashSet<>(half.scores.get(i).entrySet());
                    expected.removeIf(unit -> unit.getValue() < threshold);
                    List<FoundUnit> units = context.getBean(Indexes.class)
                            .search(memory, half.asked.get(i), Context.of(Neighbours.NONE), threshold);
                    wanted += expected.size();
                    found += units.size();
                    units.forEach(unit -> expected.remove(Map.entry(unit.id(), unit.score())));
                    right -= expected.size();
                }
            }
            right += wanted;
            said.add("%d of %d at %d".formatted(right, wanted, threshold)
                    + (found == right ? "" : ", %d found that should not be".formatted(found - right)));
        }
        return String.join("; ", said) + " (" + queries.size() + " texts)";
    }

    private void score(JdbcClient jdbc, long memoryId) {
        long from = 0;
        List<Row> rows = page(jdbc, memoryId, from);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                Prepared unit = Likeness.ALBANIAN.prepare(row.source());
                for (int i = 0; i < asked.size(); i++) {
                    int score = asked.get(i).score(unit);
                    if (score >= THRESHOLDS[0]) {
                        scores.get(i).put(row.id(), score);
                    }
                }
            }
            from = rows.getLast().id();
            rows = page(jdbc, memoryId, from);
        }
    }

    private static List<Row> page(JdbcClient jdbc, long memoryId, long from) {
        return jdbc.sql("select id, source from memory_unit where id > ? and memory_id + 0 = ? and deleted = false"
                        + " order by id fetch first ? rows only")
                .params(from, memoryId, PAGE)
                .query((row, number) -> new Row(row.getLong(1), row.getString(2)))
                .list();
    }

    private record Row(long id, String source) {}
}
