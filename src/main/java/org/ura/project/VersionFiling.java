package org.ura.project;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.project.VersionPlan.Fate;
import org.ura.project.VersionPlan.Next;
import org.ura.text.TextHash;

/// Writes what an update makes of the segments of a document, in the caller's transaction. The document and its
/// segments are locked.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionFiling {

    private static final int BATCH = 1_000;

    private final Filing filing;
    private final Arriving arriving;
    private final Stretches stretches;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    VersionFiling(Filing filing, Arriving arriving, Stretches stretches, JdbcTemplate batches) {
        this.filing = filing;
        this.arriving = arriving;
        this.stretches = stretches;
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// Carries the plan out.
    void write(Place place, List<FormerSegment> former, VersionPlan plan, Hand hand) {
        long documentId = place.documentId();
        clearMarks(documentId);
        markChanged(plan.with(Fate.CHANGED).toList());
        rewrite(plan.next().stream().filter(Next::rewritten).toList(), hand);
        if (plan.sameOrder(former)) {
            regroup(plan.next());
        } else {
            replace(place, plan, hand);
        }
        endDeeds(documentId, plan);
    }

    /// What people have confirmed since the update before is no news any more.
    private void clearMarks(long documentId) {
        jdbc.sql("""
                        delete from update_mark where segment_id in (
                          select s.id from segment s
                          where s.document_id = ? and (s.state <> 'INITIAL' or s.place is null))""").param(documentId).update();
    }

    /// A draft that two updates have overtaken translates what it did before the first.
    private void markChanged(List<Next> changed) {
        batches.batchUpdate(
                "delete from update_mark where segment_id = ? and source = ''",
                changed,
                BATCH,
                (statement, next) ->
                        statement.setLong(1, next.former().getFirst().id()));
        batches.batchUpdate(
                "insert into update_mark (segment_id, source)"
                        + " select cast(? as bigint), cast(? as varchar(100000)) where not exists"
                        + " (select 1 from update_mark m where m.segment_id = ?)",
                changed,
                BATCH,
                (statement, next) -> {
                    FormerSegment former = next.former().getFirst();
                    statement.setLong(1, former.id());
                    statement.setString(2, former.source());
                    statement.setLong(3, former.id());
                });
    }

    /// Gives segments other texts, and their history a line. Those that stand keep what they are.
    private void rewrite(List<Next> rewritten, Hand hand) {
        String sql = """
                update segment set gap = ?, source = ?, source_hash = ?, target = ?, state = ?, draft = ?, returned = ?,
                  reason = ?, pretranslated = pretranslated and ?,
                  lapsed_by = case when state in ('REVIEWED', 'FINAL') and not cast(? as boolean) then cast(? as bigint)
                                   else lapsed_by end, version = version + 1, changed_by = ?, changed_at = ?,
                  words = ?
                where id = ?""";
        batches.batchUpdate(sql, rewritten, BATCH, (statement, next) -> {
            Image image = next.image();
            statement.setString(1, image.gap());
            statement.setString(2, image.source());
            statement.setString(3, TextHash.of(image.source()));
            statement.setString(4, image.target());
            statement.setString(5, image.state().name());
            statement.setBoolean(
                    6, image.state() == State.INITIAL && !image.target().isEmpty());
            statement.setBoolean(7, image.returned());
            statement.setString(8, image.reason());
            statement.setBoolean(9, next.fate() == Fate.STANDS);
            statement.setBoolean(10, image.reviewed());
            statement.setLong(11, hand.person().id());
            statement.setLong(12, hand.person().id());
            statement.setObject(13, hand.at().atOffset(ZoneOffset.UTC));
            statement.setInt(14, Words.count(image.source()));
            statement.setLong(15, next.former().getFirst().id());
        });
        record(
                rewritten.stream().map(next -> next.former().getFirst().id()).toList(),
                rewritten.stream()
                        .filter(Next::resourced)
                        .map(next -> next.former().getFirst().id())
                        .collect(Collectors.toSet()),
                hand);
    }

    /// The history of segments as they are now; those of `resourced` have another source.
    private void record(Collection<Long> segments, Set<Long> resourced, Hand hand) {
        String sql = """
                insert into revision (segment_id, document_id, project_id, version, made_by, made_at, act, origin, match_percent, state, target,
                                      reason, source, returned)
                select s.id, s.document_id, cast(? as bigint), s.version, cast(? as bigint), cast(? as timestamp(6) with time zone), 'UPDATED', s.origin, s.match_percent, s.state, s.target, '',
                       case when cast(? as boolean) then s.source end, s.returned
                from segment s where s.id = ?""";
        batches.batchUpdate(sql, segments, BATCH, (statement, id) -> {
            statement.setLong(1, hand.projectId());
            statement.setLong(2, hand.person().id());
            statement.setObject(3, hand.at().atOffset(ZoneOffset.UTC));
            statement.setBoolean(4, resourced.contains(id));
            statement.setLong(5, id);
        });
    }

    /// Every segment keeps its place; some may belong to other paragraphs.
    private void regroup(List<Next> next) {
        List<Next> moved = next.stream().filter(Next::moved).toList();
        batches.batchUpdate(
                "update segment set paragraph = ?, opens = ? where id = ?", moved, BATCH, (statement, one) -> {
                    statement.setInt(1, one.line().paragraph());
                    statement.setBoolean(2, one.line().opens());
                    statement.setLong(3, one.former().getFirst().id());
                });
    }

    /// Gives every segment a place in new stretches, and takes those that are gone out of the document.
    private void replace(Place place, VersionPlan plan, Hand hand) {
        long documentId = place.documentId();
        Set<Long> old = stretches.of(documentId).stream().map(Stretch::id).collect(Collectors.toSet());
        Map<Integer, Long> into = filing.makeStretches(documentId, plan.next().size());
        List<Next> kept =
                plan.next().stream().filter(next -> next.fate() != Fate.ADDED).toList();
        batches.batchUpdate(
                "update segment set stretch_id = ?, place = ?, paragraph = ?, opens = ? where id = ?",
                kept,
                BATCH,
                (statement, next) -> {
                    statement.setLong(
                            1, Objects.requireNonNull(into.get(next.line().before())));
                    statement.setInt(2, next.line().place());
                    statement.setInt(3, next.line().paragraph());
                    statement.setBoolean(4, next.line().opens());
                    statement.setLong(5, next.former().getFirst().id());
                });
        List<Line> added = plan.with(Fate.ADDED).map(Next::line).toList();
        filing.insert(documentId, into, added, hand.at());
        arriving.settle(place, added, into, hand);
        markAdded(added, into);
        retire(plan.gone(), into, hand);
        batches.batchUpdate(
                "delete from stretch where id = ?", old, BATCH, (statement, id) -> statement.setLong(1, id));
    }

    private void markAdded(List<Line> added, Map<Integer, Long> into) {
        batches.batchUpdate(
                "insert into update_mark (segment_id, source)"
                        + " select s.id, '' from segment s where s.stretch_id = ? and s.place = ?",
                added,
                BATCH,
                (statement, line) -> {
                    statement.setLong(1, Objects.requireNonNull(into.get(line.before())));
                    statement.setInt(2, line.place());
                });
    }

    /// Whoever saves to one that is gone is told of the one that stands where it was.
    private void retire(Map<FormerSegment, Integer> gone, Map<Integer, Long> into, Hand hand) {
        batches.batchUpdate("""
                update segment set stretch_id = null, place = null, version = version + 1, changed_by = ?,
                  changed_at = ?, merged_into = (select s.id from segment s where s.stretch_id = ? and s.place = ?)
                where id = ?""", gone.entrySet(), BATCH, (statement, one) -> {
            int before = (one.getValue() - 1) / Stretch.SIZE * Stretch.SIZE;
            statement.setLong(1, hand.person().id());
            statement.setObject(2, hand.at().atOffset(ZoneOffset.UTC));
            statement.setLong(3, Objects.requireNonNull(into.get(before)));
            statement.setInt(4, one.getValue() - before);
            statement.setLong(5, one.getKey().id());
        });
        List<Long> ids = gone.keySet().stream().map(FormerSegment::id).toList();
        record(ids, Set.of(), hand);
        batches.batchUpdate(
                "delete from update_mark where segment_id = ?",
                ids,
                BATCH,
                (statement, id) -> statement.setLong(1, id));
    }

    /// Splits and merges cannot be undone any more: the new version may have something else there. And a
    /// correction is none any more where the source is another now.
    private void endDeeds(long documentId, VersionPlan plan) {
        jdbc.sql("""
                        update deed_item set version = -1 where deed_id in (
                          select d.id from deed d
                          where d.document_id = ? and d.kind in ('SPLIT', 'MERGED') and d.undone_at is null)""").param(documentId).update();
        batches.batchUpdate("""
                update deed_item set version = -1 where segment_id = ? and deed_id in (
                  select d.id from deed d where d.document_id = ? and d.kind = 'CORRECTED')""", plan.with(Fate.CHANGED).toList(), BATCH, (statement, next) -> {
            statement.setLong(1, next.former().getFirst().id());
            statement.setLong(2, documentId);
        });
    }
}
