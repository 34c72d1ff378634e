package org.ura.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Bringing in a new version of a document. Every segment that still stands keeps what it is; one whose text
/// has changed a little keeps its translation as a draft; one that is gone keeps its history and its unit in
/// the memory, but has no place in the document any more.
@Service
@Transactional
public class Updating {

    private final Reach reach;
    private final Numbers numbers;
    private final FormerSegments former;
    private final VersionFiling filing;
    private final Filing shapes;
    private final Storing storing;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    Updating(
            Reach reach,
            Numbers numbers,
            FormerSegments former,
            VersionFiling filing,
            Filing shapes,
            Storing storing,
            ApplicationEventPublisher events,
            AuditLog audit,
            JdbcClient jdbc) {
        this.reach = reach;
        this.numbers = numbers;
        this.former = former;
        this.filing = filing;
        this.shapes = shapes;
        this.storing = storing;
        this.events = events;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /// What an update would do. Nothing is stored. Needs the right to translate.
    @Transactional(readOnly = true)
    public VersionCounts preview(Caller caller, long documentId, NewDocument version) {
        reach.document(caller, documentId, Right.TRANSLATE);
        return VersionPlan.of(former.read(documentId), version).counts();
    }

    /// Puts a new version in the place of a document, which keeps its name. All of it is stored or nothing.
    /// Needs the right to translate, and the right to review when segments that a reviewer has approved would
    /// change or be gone. Throws [Refused], forbidden, that says how many.
    public VersionCounts update(Caller caller, long documentId, NewDocument version) {
        Place place = reach.document(caller, documentId, Right.TRANSLATE);
        Hand hand = storing.hand(place);
        numbers.lock(List.of(documentId));
        List<FormerSegment> before = former.lock(documentId);
        VersionPlan plan = VersionPlan.of(before, version);
        VersionCounts counts = plan.counts();
        if (counts.reviewed() > 0 && !hand.mayReview()) {
            throw Refused.forbidden("refused.versionReviewed", counts.reviewed());
        }
        filing.write(place, before, plan, hand);
        store(documentId, version, plan);
        events.publishEvent(new SegmentsChanged(documentId, touched(plan), true));
        audit.note(
                place.person(),
                AuditNote.of(AuditKind.DOCUMENT_UPDATED, place.documentName(), documentId)
                        .in(place.projectId()));
        return counts;
    }

    private void store(long documentId, NewDocument version, VersionPlan plan) {
        jdbc.sql("update original set content = ? where document_id = ?")
                .params(version.original(), documentId)
                .update();
        jdbc.sql("delete from paragraph_shape where document_id = ?")
                .param(documentId)
                .update();
        shapes.insertShapes(documentId, version.shapes());
        jdbc.sql("update document set paragraphs = ?, segments = ?, words = ? where id = ?")
                .params(
                        version.paragraphs().size(),
                        plan.next().size(),
                        plan.next().stream()
                                .mapToInt(next -> Words.count(next.image().source()))
                                .sum(),
                        documentId)
                .update();
    }

    private static Set<Long> touched(VersionPlan plan) {
        return Stream.concat(
                        plan.next().stream()
                                .filter(VersionPlan.Next::rewritten)
                                .flatMap(next -> next.former().stream()),
                        plan.gone().keySet().stream())
                .map(FormerSegment::id)
                .collect(Collectors.toSet());
    }
}
