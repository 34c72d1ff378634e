package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what happened: from the history of segments, from pre-translations, comments and documents.
/// Each kind has an index in the order of time, so that a page costs what it shows, however long the
/// history is. The order names all columns of its index: otherwise H2 would sort.
@Component
class ActivityRows {

    /// What the ranks of strands that are no acts on segments begin with.
    private static final int BESIDES = 100;

    /// Acts that are told by their deeds.
    private static final Set<Act> BY_DEEDS = EnumSet.of(Act.PRETRANSLATED, Act.MERGED_BACK);

    private static final String ACTS = """
            select r.made_at, r.made_by, r.document_id, r.segment_id, 1 as many, r.reason as note
            from revision r
            where r.%1$s = :scope and r.act = :act and r.made_at %2$s
            order by r.%1$s, r.act, r.made_at desc limit :count""";

    /// Texts that the same person went on with are not worth telling.
    private static final String DRAFTS = """
            select r.made_at, r.made_by, r.document_id, r.segment_id,
                   case when exists (select 1 from revision n where n.segment_id = r.segment_id and n.version = r.version + 1
                                     and n.made_by = r.made_by and n.act in ('TYPED', 'CONFIRMED', 'APPROVED'))
                        then 0 else 1 end as many,
                   '' as note
            from revision r
            where r.%1$s = :scope and r.act = :act and r.made_at %2$s
            order by r.%1$s, r.act, r.made_at desc limit :count""";

    private static final String ACTS_AT = """
            select r.made_at, r.made_by, r.document_id, min(r.segment_id) as segment_id, count(*) as many, '' as note
            from revision r
            where r.%s = :scope and r.act = :act and r.made_at %s
            group by r.made_at, r.made_by, r.document_id
            order by r.made_at desc limit :count""";

    /// A pre-translation, or a file merged back, is told by its deed: its acts are a hundred thousand. That of a
    /// project concerns each document that it has changed something in.
    private static final String DEEDS = """
            select d.made_at, d.made_by, coalesce(d.document_id, 0) as document_id,
                   (select min(i.segment_id) from deed_item i where i.deed_id = d.id) as segment_id,
                   (select count(*) from deed_item i where i.deed_id = d.id) as many, coalesce(d.file_name, '') as note
            from deed d
            where d.project_id = :project and d.kind = '%s' and d.made_at %s
            order by d.project_id, d.kind, d.made_at desc limit :count""";

    private static final String DEEDS_DOCUMENT = """
            select d.made_at, d.made_by, :document as document_id,
                   (select min(i.segment_id) from deed_item i join segment s on s.id = i.segment_id
                    where i.deed_id = d.id and s.document_id = :document) as segment_id,
                   (select count(*) from deed_item i join segment s on s.id = i.segment_id
                    where i.deed_id = d.id and s.document_id = :document) as many, coalesce(d.file_name, '') as note
            from deed d
            where d.project_id = :project and d.kind = '%s'
              and (d.document_id = :document or d.document_id is null) and d.made_at %s
            order by d.project_id, d.kind, d.made_at desc limit :count""";

    private static final String COMMENTS = """
            select c.%2$s_at as made_at, c.%3$s_by as made_by, c.document_id, c.segment_id, 1 as many,
                   substring(c.text from 1 for 200) as note
            from comment c
            where c.%1$s = :scope and c.%2$s_at %4$s
            order by c.%1$s, c.%2$s_at desc limit :count""";

    private static final String IMPORTS = """
            select d.imported_at as made_at, coalesce(d.imported_by, 0) as made_by, d.id as document_id, 0 as segment_id,
                   1 as many, '' as note
            from document d
            where d.project_id = :project and (:document = 0 or d.id = :document) and d.imported_at %s
            order by d.project_id, d.imported_at desc limit :count""";

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All strands of a place, from there on.
    List<Strand> strands(Place place, ActivityCursor after) {
        List<Strand> strands = new ArrayList<>();
        for (Act act : Act.values()) {
            if (!BY_DEEDS.contains(act)) {
                strands.add(new Strand(act.ordinal(), ActivityKind.of(act), acts(place, act), after));
            }
        }
        String column = column(place);
        List<Told> besides = List.of(
                deeds(place, DeedKind.PRETRANSLATED),
                deeds(place, DeedKind.MERGED_BACK),
                new Told(ActivityKind.COMMENTED, when -> COMMENTS.formatted(column, "created", "written", when)),
                new Told(ActivityKind.RESOLVED, when -> COMMENTS.formatted(column, "resolved", "resolved", when)),
                new Told(ActivityKind.IMPORTED, IMPORTS::formatted));
        for (Told told : besides) {
            strands.add(new Strand(BESIDES + told.kind().ordinal(), told.kind(), source(place, told), after));
        }
        return strands;
    }

    private static Told deeds(Place place, DeedKind kind) {
        String sql = place.documentId() == 0 ? DEEDS : DEEDS_DOCUMENT;
        return new Told(ActivityKind.of(kind.act()), when -> sql.formatted(kind.name(), when));
    }

    private Strand.Source acts(Place place, Act act) {
        String column = column(place);
        String some = act == Act.TYPED ? DRAFTS : ACTS;
        return new Strand.Source() {
            @Override
            public List<Happening> before(Instant before, int count) {
                return read(some.formatted(column, "< :at"), place, act.name(), before, count);
            }

            @Override
            public List<Happening> at(Instant at) {
                return read(ACTS_AT.formatted(column, "= :at"), place, act.name(), at, Integer.MAX_VALUE);
            }
        };
    }

    private Strand.Source source(Place place, Told told) {
        return new Strand.Source() {
            @Override
            public List<Happening> before(Instant before, int count) {
                return read(told.sql().apply("< :at"), place, "", before, count);
            }

            @Override
            public List<Happening> at(Instant at) {
                return read(told.sql().apply("= :at"), place, "", at, Integer.MAX_VALUE);
            }
        };
    }

    private List<Happening> read(String sql, Place place, String act, Instant at, int count) {
        return jdbc.sql(sql)
                .param("scope", place.documentId() == 0 ? place.projectId() : place.documentId())
                .param("project", place.projectId())
                .param("document", place.documentId())
                .param("act", act)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("count", count)
                .query(ActivityRows::happening)
                .list();
    }

    private static String column(Place place) {
        return place.documentId() == 0 ? "project_id" : "document_id";
    }

    private static Happening happening(ResultSet row, int index) throws SQLException {
        return new Happening(
                Rows.instant(row, "made_at"),
                row.getLong("made_by"),
                row.getLong("document_id"),
                row.getLong("segment_id"),
                row.getInt("many"),
                row.getString("note"));
    }

    /// A kind, and the query of it for a condition on the time.
    private record Told(ActivityKind kind, Function<String, String> sql) {}
}
