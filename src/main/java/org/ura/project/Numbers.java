package org.ura.project;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The places of a document's segments. Whoever locks several segments, or moves them, locks their
/// documents before, so that such transactions come one after another; the memory they lock last.
@Component
class Numbers {

    /// The acts that may give a segment another source. Its first revision repeats the source whatever the act.
    private static final Set<Act> RESOURCING = Set.of(Act.SPLIT, Act.MERGED, Act.CORRECTED, Act.UNDONE);

    private final Rows rows;
    private final CommentMoves comments;
    private final JdbcClient jdbc;

    Numbers(Rows rows, CommentMoves comments, JdbcClient jdbc) {
        this.rows = rows;
        this.comments = comments;
        this.jdbc = jdbc;
    }

    /// Locks the documents until the transaction ends. Returns those that are in a project: another may have
    /// gone to the bin meanwhile.
    Set<Long> lock(Collection<Long> documentIds) {
        return documentIds.stream()
                .sorted()
                .distinct()
                .filter(id -> jdbc.sql("select coalesce(project_id, 0) from document where id = ? for update")
                        .param(id)
                        .query(Long.class)
                        .optional()
                        .filter(project -> project != 0)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /// The segment with the next number, when it belongs to the same paragraph; 0 when there is none.
    long next(Segment segment) {
        int number = rows.number(segment.id()) + 1;
        return rows.ids(segment.documentId(), number, number).stream()
                .filter(id -> jdbc.sql("select s.paragraph from segment s where s.id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        == segment.paragraph())
                .findFirst()
                .orElse(0L);
    }

    /// Makes room for one more segment behind this one.
    void open(Segment segment) {
        shift(segment.documentId(), spot(segment.id()), 1);
    }

    /// Takes a segment out of the document, in favour of the one before it.
    void retire(Segment segment, Segment into) {
        Spot spot = spot(segment.id());
        jdbc.sql("update segment set stretch_id = null, place = null, merged_into = ? where id = ?")
                .params(into.id(), segment.id())
                .update();
        comments.follow(segment.id(), into.id());
        shift(segment.documentId(), spot, -1);
    }

    /// Puts a retired segment behind the one that it was merged into.
    void bringBack(Segment segment, Segment into) {
        open(into);
        Spot spot = spot(into.id());
        jdbc.sql("update segment set stretch_id = ?, place = ?, merged_into = null where id = ?")
                .params(spot.stretchId(), spot.place() + 1, segment.id())
                .update();
        comments.comeBack(segment.id());
    }

    void moreWords(long documentId, int words) {
        if (words != 0) {
            jdbc.sql("update document set words = words + ? where id = ?")
                    .params(words, documentId)
                    .update();
        }
    }

    /// Counts the words of those segments whose source has changed.
    void countWords(Collection<Revision> made) {
        made.forEach(revision -> {
            String source = RESOURCING.contains(revision.act()) ? revision.source() : null;
            if (source != null) {
                jdbc.sql("update segment set words = ? where id = ?")
                        .params(Words.count(source), revision.segmentId())
                        .update();
            }
        });
    }

    /// The places behind in the same stretch, in one statement, which finds them unique when it is done, and
    /// the stretches behind.
    private void shift(long documentId, Spot spot, int by) {
        jdbc.sql("update segment set place = place + ? where stretch_id = ? and place > ?")
                .params(by, spot.stretchId(), spot.place())
                .update();
        jdbc.sql("update stretch set before = before + ? where document_id = ? and before > ?")
                .params(by, documentId, spot.before())
                .update();
        jdbc.sql("update document set segments = segments + ? where id = ?")
                .params(by, documentId)
                .update();
    }

    private Spot spot(long segmentId) {
        return jdbc.sql("select t.id, t.before, s.place from segment s join stretch t on t.id = s.stretch_id"
                        + " where s.id = ?")
                .param(segmentId)
                .query((row, index) -> new Spot(row.getLong("id"), row.getInt("before"), row.getInt("place")))
                .single();
    }

    /// Where a segment stands.
    private record Spot(long stretchId, int before, int place) {}
}
