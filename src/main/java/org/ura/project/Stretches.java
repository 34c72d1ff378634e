package org.ura.project;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stretches of documents, by which numbers are turned into places.
@Component
class Stretches {

    private final JdbcClient jdbc;

    Stretches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of a document in its order. One that has become empty stands anywhere among those that begin with it.
    List<Stretch> of(long documentId) {
        return jdbc.sql("select t.id, t.before from stretch t where t.document_id = ? order by t.before, t.id")
                .param(documentId)
                .query((row, index) -> new Stretch(row.getLong("id"), row.getInt("before")))
                .list();
    }

    /// Those of a document in which a segment after this number may stand, in its order.
    List<Stretch> from(long documentId, int after) {
        List<Stretch> stretches = of(documentId);
        int start = start(stretches, after + 1);
        return stretches.stream().filter(stretch -> stretch.before() >= start).toList();
    }

    /// The numbers, by the stretch that each could be in.
    Map<Stretch, List<Integer>> of(long documentId, int[] numbers) {
        List<Stretch> stretches = of(documentId);
        return Arrays.stream(numbers)
                .filter(number -> number > 0)
                .boxed()
                .flatMap(number -> around(stretches, number).stream().map(stretch -> Map.entry(stretch, number)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static int start(List<Stretch> stretches, int number) {
        return stretches.stream()
                .mapToInt(Stretch::before)
                .filter(before -> before < number)
                .max()
                .orElse(0);
    }

    /// The last stretches that begin before this number: several, when all but one of them are empty.
    private static List<Stretch> around(List<Stretch> stretches, int number) {
        int before = start(stretches, number);
        return stretches.stream().filter(stretch -> stretch.before() == before).toList();
    }
}
