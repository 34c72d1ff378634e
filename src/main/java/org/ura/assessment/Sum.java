package org.ura.assessment;

import java.util.List;
import org.ura.project.Assessable;

/// What is added up for one sheet.
final class Sum {

    private final Tally tally = new Tally();
    private int segments;
    private long words;

    void take(Assessable.Judged segment, List<IssueInfo> issues) {
        segments++;
        words += segment.words();
        issues.forEach(issue -> tally.add(issue.kind().dimension(), issue.severity()));
    }

    Sheet sheet(long id, String name, ScoringModel model) {
        return new Sheet(id, name, segments, tally, model.score(tally, words));
    }
}
