package org.ura.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.project.Words;

/// Reads segments with their history, some at a time, so that a large project does not have to fit into memory.
@Component
class Lives {

    /// Few, for H2 compares each row that it finds with all that it was asked for, one by one: with 1,000 the reports
    /// on 100,000 segments took two to three times as long.
    private static final int AT_ONCE = 100;

    /// Where nobody wrote down how many words a segment came with, its source tells: the one before the first deed on
    /// it, else the present one.
    private static final String SEGMENTS = """
            select s.id, coalesce(s.came_at, d.imported_at) as came_at, coalesce(s.came_words, -1) as came_words,
                   s.came_draft or (s.version = 0 and s.draft) as came_draft, s.merged_into is not null as retired,
                   case when s.came_words is null then coalesce(
                     (select i.source from deed_item i where i.segment_id = s.id
                      order by i.version_before fetch first 1 rows only), s.source) else '' end as source,
                   s.came_words is null and exists (select 1 from deed_item i
                     where i.segment_id = s.id and i.version_before = 0 and not i.placed) as split_off
            from segment s join document d on d.id = s.document_id where s.document_id = ?""";

    private static final String MOMENTS = """
            select r.segment_id, r.version, r.made_by, r.made_at, r.act, r.origin, r.match_percent, r.state,
                   r.returned, char_length(r.target) > 0 as filled, r.source, %s as text
            from revision r where r.segment_id in (:segments) order by r.segment_id, r.version""";

    private final JdbcClient jdbc;

    Lives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Gives each segment of the documents, also those that have no place in them any more.
    ///
    /// @param texts whether the moments have their texts
    void each(Collection<Long> documentIds, boolean texts, Consumer<Life> taker) {
        for (long documentId : documentIds) {
            List<Start> starts = jdbc.sql(SEGMENTS)
                    .param(documentId)
                    .query((row, index) -> start(documentId, row))
                    .list();
            starts.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> tell(some, texts, taker));
        }
    }

    private void tell(List<Start> starts, boolean texts, Consumer<Life> taker) {
        Map<Long, List<Moment>> moments = new HashMap<>();
        jdbc.sql(MOMENTS.formatted(texts ? "r.target" : "''"))
                .param("segments", starts.stream().map(Start::segmentId).toList())
                .query(row -> {
                    moments.computeIfAbsent(row.getLong("segment_id"), first -> new ArrayList<>())
                            .add(moment(row));
                });
        starts.forEach(start -> taker.accept(start.life(moments.getOrDefault(start.segmentId(), List.of()))));
    }

    private static Start start(long documentId, ResultSet row) throws SQLException {
        int words = row.getInt("came_words");
        return new Start(
                row.getLong("id"),
                documentId,
                instant(row, "came_at"),
                words < 0 ? Words.count(Objects.requireNonNull(row.getString("source"))) : words,
                row.getBoolean("came_draft"),
                row.getBoolean("split_off"),
                row.getBoolean("retired"));
    }

    private static Moment moment(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new Moment(
                row.getLong("version"),
                row.getLong("made_by"),
                instant(row, "made_at"),
                row.getString("act"),
                row.getString("origin"),
                row.getInt("match_percent"),
                Standing.of(row.getString("state"), row.getBoolean("returned"), row.getBoolean("filled")),
                source == null ? -1 : Words.count(source),
                Objects.requireNonNullElse(row.getString("text"), ""));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    /// What a segment came as.
    private record Start(
            long segmentId,
            long documentId,
            Instant cameAt,
            int cameWords,
            boolean cameDraft,
            boolean splitOff,
            boolean retired) {

        Life life(List<Moment> moments) {
            return new Life(segmentId, documentId, cameAt, cameWords, cameDraft, splitOff, retired, moments);
        }
    }
}
