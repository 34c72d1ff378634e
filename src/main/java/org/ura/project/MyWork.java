package org.ura.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Right;
import org.ura.people.Role;

/// What a person has to do, over all their projects: a handful of statements, however many projects these are.
@Service
@Transactional(readOnly = true)
public class MyWork {

    private final Reach reach;
    private final Access access;
    private final AssignmentBook book;
    private final Assignments assignments;
    private final Piles piles;

    MyWork(Reach reach, Access access, AssignmentBook book, Assignments assignments, Piles piles) {
        this.reach = reach;
        this.access = access;
        this.book = book;
        this.assignments = assignments;
        this.piles = piles;
    }

    /// What the caller has to do now. Nothing of teams that they do not belong to any more, or where
    /// their role does not let them do it.
    public WorkAtHand now(Caller caller) {
        access.require(caller, Right.READ);
        Map<Long, Role> roles = access.roles(caller);
        List<AssignmentInfo> all = assigned(caller, roles);
        return new WorkAtHand(
                all.stream().filter(one -> one.standing() != Standing.DONE).toList(),
                returned(caller, roles, all),
                waiting(caller, roles, all),
                piles.drafts(where(roles, Right.TRANSLATE), caller.personId()),
                piles.addressed(roles.keySet(), caller.personId()));
    }

    /// What is assigned to the caller in a document, done or not, what is due first at the top. Needs the right
    /// to read.
    public List<AssignmentInfo> inDocument(Caller caller, long documentId) {
        reach.document(caller, documentId, Right.READ);
        return assignments
                .infos(book.ofDocument(documentId).stream()
                        .filter(one -> one.personId() == caller.personId())
                        .toList())
                .stream()
                .filter(one -> one.standing() != Standing.ABANDONED)
                .toList();
    }

    private List<AssignmentInfo> assigned(Caller caller, Map<Long, Role> roles) {
        return assignments.infos(book.ofPerson(caller.personId()).stream()
                .filter(one -> {
                    Role role = roles.get(one.teamId());
                    return role != null && role.may(one.task().right());
                })
                .toList());
    }

    private List<Pile> returned(Caller caller, Map<Long, Role> roles, List<AssignmentInfo> assigned) {
        Map<Long, Pile> mine = new LinkedHashMap<>();
        piles.returned(where(roles, Right.TRANSLATE)).stream()
                .filter(one -> one.translatorId() == caller.personId()
                        || assigned.stream().anyMatch(work -> covers(work, one.pile())))
                .forEach(one -> mine.merge(one.pile().documentId(), one.pile(), MyWork::together));
        return List.copyOf(mine.values());
    }

    private static boolean covers(AssignmentInfo work, Pile one) {
        return work.task() == Task.TRANSLATE
                && work.documentId() == one.documentId()
                && work.span().has(one.first());
    }

    private static Pile together(Pile first, Pile next) {
        return new Pile(
                first.documentId(),
                first.document(),
                first.projectId(),
                first.project(),
                first.segments() + next.segments(),
                first.first());
    }

    /// But for the documents whose review is assigned to them as a whole, which are among the
    /// assignments.
    private List<Pile> waiting(Caller caller, Map<Long, Role> roles, List<AssignmentInfo> assigned) {
        Set<Long> whole = assigned.stream()
                .filter(one -> one.task() == Task.REVIEW && one.whole())
                .map(AssignmentInfo::documentId)
                .collect(Collectors.toSet());
        return piles.waiting(where(roles, Right.REVIEW), caller.personId()).stream()
                .filter(pile -> !whole.contains(pile.documentId()))
                .toList();
    }

    private static Set<Long> where(Map<Long, Role> roles, Right right) {
        return roles.entrySet().stream()
                .filter(one -> one.getValue().may(right))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
