package org.ura.project;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.Finder;
import org.ura.text.Search;

/// Looking for text in a document's segments. The texts are read through one by one: half a second for 100,000.
@Service
@Transactional(readOnly = true)
public class Searching {

    private final Reach reach;
    private final Rows rows;
    private final JdbcClient jdbc;

    Searching(Reach reach, Rows rows, JdbcClient jdbc) {
        this.reach = reach;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// The numbers of all segments that pass the filter and have the text on this side, rising. Needs the right to
    /// read;
    /// throws [Refused], invalid, for a pattern that is none.
    public int[] numbers(Caller caller, long documentId, Filter filter, Search search, Side side) {
        reach.document(caller, documentId, Right.READ);
        if (search.blank()) {
            return rows.numbers(documentId, filter);
        }
        Finder finder = finder(search);
        try (Stream<Found> texts = jdbc
                .sql("select t.before + s.place as number, s.source, s.target"
                        + " from stretch t join segment s on s.stretch_id = t.id where t.document_id = ? and "
                        + filter.condition() + " order by t.before, s.place")
                .param(documentId)
                .query((row, index) ->
                        new Found(row.getInt("number"), row.getString("source"), row.getString("target")))
                .stream()) {
            IntStream numbers = texts.filter(text -> text.has(finder, side)).mapToInt(Found::number);
            return numbers.toArray();
        }
    }

    /// What finds this search's text. Throws [Refused], invalid, for a pattern that is none.
    public static Finder finder(Search search) {
        try {
            return Finder.of(search);
        } catch (IllegalArgumentException wrong) {
            throw Refused.invalid("refused.pattern", String.valueOf(wrong.getMessage()));
        }
    }

    private record Found(int number, String source, String target) {

        boolean has(Finder finder, Side side) {
            return side.source() && !finder.in(source).isEmpty()
                    || side.target() && !finder.in(target).isEmpty();
        }
    }
}
