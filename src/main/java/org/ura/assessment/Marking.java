package org.ura.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.Assessable;
import org.ura.project.Passage;

/// Marking what is wrong with translations. Reviewers of a team mark and see all of it; who does not review
/// there sees only what was marked in their own texts. Each act returns the segment's issues as they are then,
/// the oldest first.
@Service
@Transactional
public class Marking {

    private final Assessable assessable;
    private final IssueRows rows;
    private final Clock clock;

    Marking(Assessable assessable, IssueRows rows, Clock clock) {
        this.assessable = assessable;
        this.rows = rows;
        this.clock = clock;
    }

    /// What is wrong with a segment and with those that were merged into it, as far as the caller may know.
    /// Needs the right to read.
    @Transactional(readOnly = true)
    public List<IssueInfo> issues(Caller caller, long segmentId) {
        return visible(assessable.segment(caller, segmentId, Right.READ).person(), segmentId);
    }

    /// Marks something. Needs the right to review. Throws [Refused]: invalid when the words do not stand in the
    /// text of that version, a clash when there is no such version yet.
    public List<IssueInfo> mark(Caller caller, long segmentId, NewIssue issue) {
        PersonInfo reviewer =
                assessable.segment(caller, segmentId, Right.REVIEW).person();
        Passage passage = issue.passage();
        String text = passage == null
                ? ""
                : assessable
                        .text(segmentId, issue.version(), passage.side())
                        .orElseThrow(() -> Refused.clash("refused.issueVersion"));
        if (passage != null && !stands(passage, text)) {
            throw Refused.invalid("refused.issueWords");
        }
        if (issue.version() > assessable.version(segmentId) || issue.version() < 0) {
            throw Refused.clash("refused.issueVersion");
        }
        @Nullable
        Long writer =
                assessable.writer(segmentId, issue.version(), reviewer.id()).orElse(null);
        rows.add(
                segmentId,
                issue,
                new IssueRows.Mark(reviewer.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), writer));
        return visible(reviewer, segmentId);
    }

    /// Takes an issue back. Needs the right to review, and to manage for one that somebody else has marked. Throws
    /// [Refused], unknown, when there is none.
    public List<IssueInfo> withdraw(Caller caller, long issueId) {
        IssueInfo issue = rows.one(issueId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        PersonInfo person =
                assessable.segment(caller, issue.segmentId(), Right.READ).person();
        if (!person.role().may(Right.REVIEW)) {
            throw issue.of(person.id()) ? Refused.forbidden("refused.review") : Refused.unknown("refused.unknown");
        }
        if (issue.markedBy().id() != person.id() && !person.role().may(Right.MANAGE)) {
            throw Refused.forbidden("refused.issueOfOther");
        }
        rows.delete(issueId);
        long standing =
                assessable.standing(List.of(issue.segmentId())).getOrDefault(issue.segmentId(), issue.segmentId());
        return visible(person, standing);
    }

    /// All issues of a document that the caller may know, by the segment that each stands with now. Needs the
    /// right to read.
    @Transactional(readOnly = true)
    public Map<Long, List<IssueInfo>> ofDocument(Caller caller, long documentId) {
        PersonInfo person = assessable.document(caller, documentId, Right.READ).person();
        List<IssueInfo> found = rows.ofDocument(documentId).stream()
                .filter(issue -> mayKnow(person, issue))
                .toList();
        Map<Long, Long> standing =
                assessable.standing(found.stream().map(IssueInfo::segmentId).collect(Collectors.toSet()));
        Map<Long, List<IssueInfo>> bySegment = new HashMap<>();
        for (IssueInfo issue : found) {
            Long at = standing.get(issue.segmentId());
            if (at != null) {
                bySegment.computeIfAbsent(at, id -> new ArrayList<>()).add(issue);
            }
        }
        return bySegment;
    }

    /// Whether the caller may take back what others have marked in a document. Needs the right to read.
    @Transactional(readOnly = true)
    public boolean mayWithdrawAny(Caller caller, long documentId) {
        return assessable
                .document(caller, documentId, Right.READ)
                .person()
                .role()
                .may(Right.MANAGE);
    }

    static boolean mayKnow(PersonInfo person, IssueInfo issue) {
        return person.role().may(Right.REVIEW) || issue.of(person.id());
    }

    private List<IssueInfo> visible(PersonInfo person, long segmentId) {
        return rows.of(assessable.below(segmentId)).stream()
                .filter(issue -> mayKnow(person, issue))
                .toList();
    }

    private static boolean stands(Passage passage, String text) {
        return passage.to() <= text.length()
                && text.substring(passage.from(), passage.to()).equals(passage.quote());
    }
}
