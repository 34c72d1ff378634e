package org.ura.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Right;
import org.ura.project.Assessable;
import org.ura.project.Catalogue;

/// Adds up what reviewers have found. Reviewers and managers of a team see all of a project's card; whoever
/// else may read the project sees what they wrote themselves, and nobody else's.
///
/// Assessed is what a reviewer has decided on, that is what is approved, final or returned, and whatever has
/// issues: what was really read, so that unread texts do not water the score down.
@Service
@Transactional
public class ScoreCards {

    private final Assessable assessable;
    private final Catalogue catalogue;
    private final IssueRows issues;
    private final ModelRows models;
    private final WriterNames names;

    ScoreCards(Assessable assessable, Catalogue catalogue, IssueRows issues, ModelRows models, WriterNames names) {
        this.assessable = assessable;
        this.catalogue = catalogue;
        this.issues = issues;
        this.models = models;
        this.names = names;
    }

    /// The card of a project. Needs the right to read; without the right to review it is about the caller
    /// alone, whomever they ask for.
    @Transactional(readOnly = true)
    public ScoreCard card(Caller caller, long projectId, Wanted wanted) {
        PersonInfo person = assessable.project(caller, projectId, Right.READ).person();
        boolean own = !person.role().may(Right.REVIEW);
        Sums sums = sums(projectId, own ? wanted.by(person.id()) : wanted);
        ScoringModel model = models.of(projectId);
        String name = catalogue.project(caller, projectId).name();
        return new ScoreCard(
                name,
                model,
                own,
                sums.whole.sheet(projectId, name, model),
                catalogue.documents(caller, projectId).stream()
                        .filter(document -> sums.documents.containsKey(document.id()))
                        .map(document -> Objects.requireNonNull(sums.documents.get(document.id()))
                                .sheet(document.id(), document.name(), model))
                        .toList(),
                names.sorted(sums.people.keySet()).stream()
                        .map(hand -> Objects.requireNonNull(sums.people.get(hand.id()))
                                .sheet(hand.id(), hand.name(), model))
                        .toList());
    }

    /// How a project scores. Needs the right to read.
    @Transactional(readOnly = true)
    public ScoringModel model(Caller caller, long projectId) {
        assessable.project(caller, projectId, Right.READ);
        return models.of(projectId);
    }

    /// Says how a project scores from now on, what was assessed before included. Needs the right to manage.
    public void change(Caller caller, long projectId, ScoringModel model) {
        assessable.project(caller, projectId, Right.MANAGE);
        models.put(projectId, model);
    }

    private Sums sums(long projectId, Wanted wanted) {
        List<IssueInfo> marked = issues.ofProject(projectId).stream()
                .filter(issue -> wanted.during(issue.markedAt()))
                .toList();
        Map<Long, Long> standing =
                assessable.standing(marked.stream().map(IssueInfo::segmentId).collect(Collectors.toSet()));
        Map<Long, List<IssueInfo>> bySegment = new HashMap<>();
        for (IssueInfo issue : marked) {
            Long at = standing.get(issue.segmentId());
            if (at != null) {
                bySegment.computeIfAbsent(at, id -> new ArrayList<>()).add(issue);
            }
        }
        Sums sums = new Sums(wanted);
        for (Assessable.Judged segment : assessable.judged(projectId, bySegment.keySet())) {
            sums.take(segment, bySegment.getOrDefault(segment.segmentId(), List.of()));
        }
        return sums;
    }
}
