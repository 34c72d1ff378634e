package org.ura.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ura.project.Assessable;

/// Adds segments up for the project, for each document and for each person.
///
/// A segment counts for a document once. It counts for whoever wrote it, and for whoever had written the text that an
/// issue was marked in, when that is somebody else by now: each with the issues that are theirs.
final class Sums {

    final Sum whole = new Sum();
    final Map<Long, Sum> documents = new HashMap<>();
    final Map<Long, Sum> people = new HashMap<>();

    private final Wanted wanted;

    Sums(Wanted wanted) {
        this.wanted = wanted;
    }

    void take(Assessable.Judged segment, List<IssueInfo> issues) {
        boolean inTime = !issues.isEmpty() || wanted.during(segment.judgedAt());
        if (!inTime || (wanted.documentId() != 0 && wanted.documentId() != segment.documentId())) {
            return;
        }
        Set<Long> writers = new HashSet<>(Set.of(segment.writer()));
        issues.forEach(issue -> writers.add(writer(issue)));
        if (wanted.personId() != 0) {
            writers.retainAll(Set.of(wanted.personId()));
        }
        if (writers.isEmpty()) {
            return;
        }
        for (long writer : writers) {
            people.computeIfAbsent(writer, id -> new Sum()).take(segment, of(writer, issues));
        }
        List<IssueInfo> counted = wanted.personId() == 0 ? issues : of(wanted.personId(), issues);
        whole.take(segment, counted);
        documents.computeIfAbsent(segment.documentId(), id -> new Sum()).take(segment, counted);
    }

    private static List<IssueInfo> of(long writer, List<IssueInfo> issues) {
        return issues.stream().filter(issue -> writer(issue) == writer).toList();
    }

    private static long writer(IssueInfo issue) {
        return issue.writer() == null ? 0 : issue.writer().id();
    }
}
