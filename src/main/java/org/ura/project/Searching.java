package org.ura.project;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.Finder;
import org.ura.text.Search;

/// Looking for text in a document's segments, and for segments by what marks them. The texts are read
/// through one by one: half a second for 100,000.
@Service
@Transactional(readOnly = true)
public class Searching {

    private static final String TEXTS = """
            select t.before + s.place as number, s.source, s.target
            """ + Searching.FROM;

    private static final String WAITING = """
            select s.id, t.before + s.place as number, s.version, s.source, s.target, s.state, s.returned, s.translated_by,
                   s.written_by, s.drafted_by, s.approved_by, s.lapsed_by, s.pretranslated
            """ + Searching.FROM;

    private static final String FROM = """
            from stretch t join segment s on s.stretch_id = t.id join document d on d.id = t.document_id
            where t.document_id = :document and (:person = 0 or s.changed_by = :person)""";

    private final Reach reach;
    private final Rows rows;
    private final JdbcClient jdbc;

    Searching(Reach reach, Rows rows, JdbcClient jdbc) {
        this.reach = reach;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// The numbers of all segments that are wanted, rising. Needs the right to read; throws [Refused],
    /// invalid, for a pattern that is none.
    public int[] numbers(Caller caller, long documentId, Wanted wanted) {
        Place place = reach.document(caller, documentId, Right.READ);
        String state = wanted.state().condition(place.rules().workflow());
        if (wanted.stateAlone()) {
            return rows.numbers(documentId, state);
        }
        Finder finder = finder(wanted.search());
        try (Stream<Found> texts = jdbc
                .sql(TEXTS + " and " + state + " and " + wanted.trait().condition() + " order by t.before, s.place")
                .param("document", documentId)
                .param("person", wanted.personId())
                .param("caller", caller.personId())
                .query((row, index) ->
                        new Found(row.getInt("number"), row.getString("source"), row.getString("target")))
                .stream()) {
            return texts.filter(text -> text.passes(wanted, finder))
                    .mapToInt(Found::number)
                    .toArray();
        }
    }

    /// Hands on each segment that is wanted, in the document's order. The caller has asked for the right; throws
    /// [Refused], invalid, for a pattern that is none.
    void each(Place place, Wanted wanted, Consumer<Waiting> found) {
        Finder finder = finder(wanted.search());
        jdbc.sql(WAITING + " and " + wanted.state().condition(place.rules().workflow()) + " and "
                        + wanted.trait().condition() + " order by t.before, s.place")
                .param("document", place.documentId())
                .param("person", wanted.personId())
                .param("caller", place.person().id())
                .query(row -> {
                    Found text = new Found(row.getInt("number"), row.getString("source"), row.getString("target"));
                    if (text.passes(wanted, finder)) {
                        found.accept(new Waiting(
                                row.getLong("id"),
                                text.number(),
                                row.getLong("version"),
                                text.source(),
                                text.target(),
                                State.valueOf(row.getString("state")),
                                row.getBoolean("returned"),
                                Rows.signatures(row)));
                    }
                });
    }

    /// Everybody who has changed a segment of the document last, by name. Needs the right to read.
    public List<Contributor> people(Caller caller, long documentId) {
        reach.document(caller, documentId, Right.READ);
        return jdbc.sql("""
                        select w.id, w.name from person w where w.id in (
                          select s.changed_by from segment s where s.document_id = ? and s.place is not null)
                        order by w.name_key""")
                .param(documentId)
                .query((row, index) -> new Contributor(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// What finds this search's text. Throws [Refused], invalid, for a pattern that is none or a search that is
    /// too large.
    public static Finder finder(Search search) {
        try {
            return Finder.of(search);
        } catch (IllegalArgumentException wrong) {
            throw refusal(wrong);
        }
    }

    /// What to say of a search that cannot be done.
    static Refused refusal(IllegalArgumentException wrong) {
        return wrong instanceof Finder.TooLarge
                ? Refused.invalid(
                        "refused.searchTooLarge", Finder.LONGEST, Finder.LONGEST_PATTERN, Finder.LARGEST_PATTERN)
                : Refused.invalid("refused.pattern", String.valueOf(wrong.getMessage()));
    }

    private record Found(int number, String source, String target) {

        boolean passes(Wanted wanted, Finder finder) {
            return wanted.trait().marks(source, target) && (wanted.search().blank() || has(finder, wanted.side()));
        }

        private boolean has(Finder finder, Side side) {
            return side.source() && !finder.in(source).isEmpty()
                    || side.target() && !finder.in(target).isEmpty();
        }
    }
}
