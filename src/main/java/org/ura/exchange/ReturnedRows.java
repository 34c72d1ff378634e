package org.ura.exchange;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.exchange.ReturnLine.Outcome;
import org.ura.project.Met;

/// What files that came back say, row by row, and what that was judged to be.
@Component
class ReturnedRows {

    private static final int BATCH = 500;
    private static final String BETWEEN = "\u001f";

    private static final String TAKEABLE = """
            kind <> 'UNCHANGED' and seen_version >= 0 and outcome <> 'TAKEN' and outcome <> 'DRAFT'
            and reason <> 'NOT_HERE' and reason <> 'MERGED'""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ReturnedRows(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// A row as it is kept.
    ///
    /// @param seenVersion the segment's version when it was compared; -1 when there was none
    record Stored(
            FileRow row,
            ReturnKind kind,
            ReturnReason reason,
            String ours,
            long seenVersion,
            List<String> comments,
            Outcome outcome) {}

    void add(long fileId, Collection<Judged> judged) {
        String sql = """
                insert into returned_row (file_id, place, spot, segment_id, ref_mark, source, target, state,
                  returned, detail, comments, number, document_id, kind, reason, base, ours, ours_state, seen_version,
                  text_changed, state_changed, chosen, outcome, why)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 'NONE', '')""";
        batches.batchUpdate(sql, judged, BATCH, (statement, one) -> {
            FileRow row = one.row();
            boolean kept = one.kind() != ReturnKind.UNCHANGED;
            statement.setLong(1, fileId);
            statement.setInt(2, row.place());
            statement.setString(3, row.spot());
            statement.setLong(4, row.segmentId());
            statement.setString(5, row.mark().map(SegmentMark::toString).orElse(""));
            statement.setString(6, kept ? row.source() : "");
            statement.setString(7, kept ? row.target() : "");
            statement.setString(8, row.state().orElse(""));
            statement.setBoolean(9, row.returned());
            statement.setString(10, flaw(row));
            statement.setString(11, String.join(BETWEEN, kept ? one.comments() : List.of()));
            judgement(statement, 12, one);
            statement.setBoolean(20, row.textChanged());
            statement.setBoolean(21, row.stateChanged());
        });
    }

    /// Stores what rows were judged to be anew. What had become of them is nothing again.
    void judge(long fileId, Collection<Judged> judged) {
        String sql = """
                update returned_row set number = ?, document_id = ?, kind = ?, reason = ?, base = ?, ours = ?,
                  ours_state = ?, seen_version = ?, chosen = false, outcome = 'NONE', why = ''
                where file_id = ? and place = ?""";
        batches.batchUpdate(sql, judged, BATCH, (statement, one) -> {
            judgement(statement, 1, one);
            statement.setLong(9, fileId);
            statement.setInt(10, one.row().place());
        });
    }

    private static void judgement(PreparedStatement statement, int from, Judged one) throws SQLException {
        Met met = one.met();
        boolean kept = one.kind() != ReturnKind.UNCHANGED;
        statement.setInt(from, met == null ? 0 : met.number());
        statement.setLong(from + 1, met == null ? 0 : met.documentId());
        statement.setString(from + 2, one.kind().name());
        statement.setString(from + 3, one.reason().name());
        statement.setString(from + 4, kept ? one.base() : null);
        statement.setString(from + 5, kept && met != null ? met.target() : "");
        statement.setString(
                from + 6,
                met == null ? "" : met.returned() ? "returned" : met.state().word());
        statement.setLong(from + 7, met == null ? -1 : met.version());
    }

    private static String flaw(FileRow row) {
        return row.flaw() == ReturnReason.NONE ? "" : row.flaw().name() + BETWEEN + row.detail();
    }

    /// Says which rows are to be taken over. Returns how many.
    int choose(long fileId, Taking taking) {
        jdbc.sql("update returned_row set chosen = false where file_id = ? and chosen")
                .param(fileId)
                .update();
        int chosen = 0;
        for (ReturnKind group : taking.groups()) {
            chosen += jdbc.sql(
                            "update returned_row set chosen = true, outcome = 'NONE', why = '' where file_id = ? and kind = ? and reason <> 'TWICE' and "
                                    + TAKEABLE)
                    .params(fileId, group.name())
                    .update();
        }
        chosen -= mark(fileId, taking.without(), false);
        return chosen + mark(fileId, taking.with(), true);
    }

    private int mark(long fileId, Collection<Integer> places, boolean chosen) {
        return places.isEmpty()
                ? 0
                : jdbc.sql(
                                "update returned_row set chosen = :chosen, outcome = 'NONE', why = '' where file_id = :file and chosen <> :chosen"
                                        + " and place in (select v from unnest(cast(:places as integer array)) k(v)) and "
                                        + TAKEABLE)
                        .param("file", fileId)
                        .param("chosen", chosen)
                        .param("places", places.toArray(Integer[]::new))
                        .update();
    }

    /// Some of those that are chosen and wait, in their order.
    List<Stored> waiting(long fileId, int count) {
        return jdbc.sql("select * from returned_row where file_id = ? and chosen = true and outcome = 'NONE'"
                        + " order by place fetch first ? rows only")
                .params(fileId, count)
                .query(ReturnedRows::stored)
                .list();
    }

    int waiting(long fileId) {
        return jdbc.sql("select count(*) from returned_row where file_id = ? and chosen = true and outcome = 'NONE'")
                .param(fileId)
                .query(Integer.class)
                .single();
    }

    /// Some of those that have a segment and texts, behind a place: those that were taken over, or those that were not.
    List<Stored> comparable(long fileId, boolean takenOnly, int after, int count) {
        String taken = takenOnly
                ? " and (outcome = 'TAKEN' or outcome = 'DRAFT')"
                : " and outcome <> 'TAKEN' and outcome <> 'DRAFT'";
        return jdbc.sql("select * from returned_row where file_id = ? and place > ? and segment_id <> 0"
                        + " and kind <> 'UNCHANGED'" + taken + " order by place fetch first ? rows only")
                .params(fileId, after, count)
                .query(ReturnedRows::stored)
                .list();
    }

    /// What has become of a row; `why` is a key and what fills it.
    record Came(int place, Outcome outcome, List<String> why) {}

    void came(long fileId, Collection<Came> came) {
        batches.batchUpdate(
                "update returned_row set outcome = ?, why = ?, chosen = false where file_id = ? and place = ?",
                came,
                BATCH,
                (statement, one) -> {
                    String why = String.join(BETWEEN, one.why());
                    statement.setString(1, one.outcome().name());
                    statement.setString(2, why.length() > 300 ? why.substring(0, 300) : why);
                    statement.setLong(3, fileId);
                    statement.setInt(4, one.place());
                });
    }

    /// How many rows of each kind are not taken over.
    Map<ReturnKind, Integer> counts(long fileId) {
        Map<ReturnKind, Integer> counts = new EnumMap<>(ReturnKind.class);
        jdbc.sql("select kind, count(*) as many from returned_row where file_id = ? and outcome <> 'TAKEN'"
                        + " and outcome <> 'DRAFT' group by kind")
                .param(fileId)
                .query(row -> {
                    counts.put(ReturnKind.valueOf(row.getString("kind")), row.getInt("many"));
                });
        return counts;
    }

    Map<Outcome, Integer> outcomes(long fileId) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        jdbc.sql(
                        "select outcome, count(*) as many from returned_row where file_id = ? and outcome <> 'NONE' group by outcome")
                .param(fileId)
                .query(row -> {
                    outcomes.put(Outcome.valueOf(row.getString("outcome")), row.getInt("many"));
                });
        return outcomes;
    }

    /// The places of rows of some kinds, rising; those that were taken over too.
    List<Integer> places(long fileId, Collection<ReturnKind> kinds) {
        return jdbc.sql("select place from returned_row where file_id = :file and kind in (:kinds) order by place")
                .param("file", fileId)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query((row, index) -> row.getInt(1))
                .list();
    }

    /// The rows with these places, rising. A row that changes nothing shows what the segment has.
    List<ReturnLine> lines(long fileId, Collection<Integer> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.*, coalesce(d.name, '') as document_name, s.source as own_source, s.target as own_target
                        from unnest(cast(:places as integer array)) k(v)
                        join returned_row r on r.file_id = :file and r.place = k.v
                        left join document d on d.id = r.document_id
                        left join segment s on s.id = r.segment_id and s.document_id = r.document_id
                        order by r.place""")
                .param("file", fileId)
                .param("places", places.toArray(Integer[]::new))
                .query(ReturnedRows::line)
                .list();
    }

    private static ReturnLine line(ResultSet row, int index) throws SQLException {
        Stored stored = stored(row, index);
        boolean same = stored.kind() == ReturnKind.UNCHANGED;
        String own = text(row, "own_target");
        return new ReturnLine(
                stored.row().place(),
                stored.row().spot(),
                stored.row().segmentId(),
                row.getLong("document_id"),
                row.getString("document_name"),
                row.getInt("number"),
                stored.kind(),
                stored.reason(),
                stored.row().detail(),
                same ? text(row, "own_source") : stored.row().source(),
                row.getString("base"),
                same ? own : stored.ours(),
                same ? own : stored.row().target(),
                row.getString("ours_state"),
                row.getBoolean("state_changed") ? theirState(row) : "",
                stored.comments(),
                takeable(stored),
                stored.outcome(),
                parts(row.getString("why")));
    }

    private static boolean takeable(Stored stored) {
        boolean open = stored.outcome() == Outcome.NONE || stored.outcome() == Outcome.LEFT;
        return open
                && stored.kind() != ReturnKind.UNCHANGED
                && stored.seenVersion() >= 0
                && stored.reason().takeable();
    }

    private static String theirState(ResultSet row) throws SQLException {
        return row.getBoolean("returned") ? "returned" : row.getString("state");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Stored stored(ResultSet row, int index) throws SQLException {
        List<String> flaw = parts(row.getString("detail"));
        String state = row.getString("state");
        FileRow file = new FileRow(
                row.getInt("place"),
                row.getString("spot"),
                SegmentMark.read(row.getString("ref_mark")),
                flaw.isEmpty() ? ReturnReason.NONE : ReturnReason.valueOf(flaw.getFirst()),
                flaw.size() < 2 ? "" : flaw.get(1),
                row.getString("source"),
                row.getString("target"),
                state.isEmpty() ? Optional.empty() : Optional.of(state),
                row.getBoolean("returned"),
                parts(row.getString("comments")));
        return new Stored(
                file,
                ReturnKind.valueOf(row.getString("kind")),
                ReturnReason.valueOf(row.getString("reason")),
                row.getString("ours"),
                row.getLong("seen_version"),
                file.comments(),
                Outcome.valueOf(row.getString("outcome")));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
    }
}
