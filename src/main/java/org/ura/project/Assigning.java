package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Saying who is to do what in a document, and by when. An assignment is a promise, no lock: whoever
/// may translate or review may do so everywhere, also in what is assigned to somebody else.
@Service
@Transactional
public class Assigning {

    private final Reach reach;
    private final Numbers numbers;
    private final AssignmentBook book;
    private final Spans spans;
    private final Assignments assignments;
    private final Storing storing;
    private final Counts counts;
    private final ApplicationEventPublisher events;

    Assigning(
            Reach reach,
            Numbers numbers,
            AssignmentBook book,
            Spans spans,
            Assignments assignments,
            Storing storing,
            Counts counts,
            ApplicationEventPublisher events) {
        this.reach = reach;
        this.numbers = numbers;
        this.book = book;
        this.spans = spans;
        this.assignments = assignments;
        this.storing = storing;
        this.counts = counts;
        this.events = events;
    }

    /// The assignments of a document that were not taken back, those that are due first at the top.
    /// Needs the right to read.
    @Transactional(readOnly = true)
    public List<AssignmentInfo> inDocument(Caller caller, long documentId) {
        reach.document(caller, documentId, Right.READ);
        return assignments.infos(book.ofDocument(documentId));
    }

    /// Those of all documents of a project. Needs the right to read.
    @Transactional(readOnly = true)
    public List<AssignmentInfo> inProject(Caller caller, long projectId) {
        reach.project(caller, projectId, Right.READ);
        return assignments.infos(book.ofProject(projectId));
    }

    /// The people to whom this task in a project can be assigned, by name. Needs the right to manage.
    @Transactional(readOnly = true)
    public List<PersonInfo> assignable(Caller caller, long projectId, Task task) {
        return assignments.able(reach.project(caller, projectId, Right.MANAGE).teamId(), task);
    }

    /// Gives somebody work, and tells so by [Assigned]. Needs the right to manage. Throws [Refused]:
    /// invalid for a person who may not do it, for segments that the document has not, and for a note
    /// that cannot be taken; a clash when the person has the same work in some of these segments already.
    public AssignmentInfo assign(Caller caller, long documentId, NewAssignment work) {
        Place place = reach.document(caller, documentId, Right.MANAGE);
        AssignmentBook.Ends ends = checked(place, work, 0);
        Hand hand = storing.hand(place);
        long id = book.add(place, plain(work), ends, hand);
        events.publishEvent(new Assigned(id, work.personId(), hand.person().id()));
        return info(id);
    }

    /// Changes an assignment to what `work` says; when it is somebody else’s then, that person is told.
    /// `version` is the one that the manager saw. Needs the right to manage; throws [Refused] as for a
    /// new one, and a clash when somebody
    /// has changed it since.
    public AssignmentInfo change(Caller caller, long assignmentId, long version, NewAssignment work) {
        StoredAssignment known = known(assignmentId);
        Place place = reach.document(caller, known.documentId(), Right.MANAGE);
        AssignmentBook.Ends ends = checked(place, work, assignmentId);
        if (!book.change(assignmentId, version, plain(work), ends)) {
            throw Refused.clash("refused.assignmentChanged");
        }
        if (known.personId() != work.personId()) {
            Hand hand = storing.hand(place);
            book.giveAnew(assignmentId, hand);
            events.publishEvent(
                    new Assigned(assignmentId, work.personId(), hand.person().id()));
        }
        return info(assignmentId);
    }

    /// Takes an assignment back; what was done stays. Needs the right to manage.
    public void takeBack(Caller caller, long assignmentId) {
        Place place = reach.document(caller, known(assignmentId).documentId(), Right.MANAGE);
        book.end(assignmentId, storing.hand(place));
    }

    /// One assignment, for the workbench itself, which tells people of theirs; nothing when it was taken back.
    @Transactional(readOnly = true)
    public Optional<AssignmentInfo> find(long assignmentId) {
        return book.find(assignmentId).stream()
                .flatMap(stored -> assignments.infos(List.of(stored)).stream())
                .findFirst();
    }

    /// What is due within so many days, 0 for today, or was due before, and is not done, for the
    /// workbench itself, which reminds people. What is nobody’s work any more is left out.
    @Transactional(readOnly = true)
    public List<AssignmentInfo> dueWithin(int days) {
        return assignments.infos(book.dueUntil(assignments.today().plusDays(days))).stream()
                .filter(one -> one.standing() == Standing.OPEN || one.standing() == Standing.OVERDUE)
                .toList();
    }

    /// How to store where the work is. The document is locked from then on.
    private AssignmentBook.Ends checked(Place place, NewAssignment work, long besides) {
        if (assignments.able(place.teamId(), work.task()).stream()
                .noneMatch(person -> person.id() == work.personId())) {
            throw Refused.invalid("refused.notAssignable");
        }
        if (work.note().strip().length() > NewAssignment.LONGEST_NOTE || !Characters.allowed(work.note())) {
            throw Refused.invalid("refused.assignmentNote", NewAssignment.LONGEST_NOTE);
        }
        numbers.lock(List.of(place.documentId()));
        int segments = counts.total(place.documentId(), Filter.ALL, Workflow.REVIEW);
        boolean whole = work.from() == 0 && work.to() == 0;
        Span span = whole ? new Span(1, segments) : new Span(work.from(), work.to());
        if (span.from() < 1 || span.to() < span.from() || span.to() > segments) {
            throw Refused.invalid("refused.assignmentSpan", segments);
        }
        boolean doubled = assignments.infos(book.ofDocument(place.documentId())).stream()
                .anyMatch(one -> one.id() != besides
                        && one.personId() == work.personId()
                        && one.task() == work.task()
                        && one.span().meets(span));
        if (doubled) {
            throw Refused.clash("refused.assignedAlready");
        }
        return spans.ends(place.documentId(), span);
    }

    private static NewAssignment plain(NewAssignment work) {
        return new NewAssignment(
                work.personId(),
                work.task(),
                work.from(),
                work.to(),
                work.due(),
                work.note().strip());
    }

    private StoredAssignment known(long assignmentId) {
        return book.find(assignmentId).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private AssignmentInfo info(long assignmentId) {
        return find(assignmentId).orElseThrow(() -> new IllegalStateException("not stored: " + assignmentId));
    }
}
