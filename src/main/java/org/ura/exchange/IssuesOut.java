package org.ura.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ura.assessment.IssueInfo;
import org.ura.formats.QualityIssue;
import org.ura.project.Passage;
import org.ura.project.SegmentRow;
import org.ura.project.Side;

/// What is wrong with a document's segments, as bilingual files carry it.
///
/// @param bySegment the issues, by the segment that each is with now
record IssuesOut(Map<Long, List<IssueInfo>> bySegment) {

    /// None at all.
    static final IssuesOut NONE = new IssuesOut(Map.of());

    boolean none() {
        return bySegment.isEmpty();
    }

    List<QualityIssue> of(SegmentRow row) {
        return bySegment.getOrDefault(row.id(), List.of()).stream()
                .map(issue -> issue(issue, row))
                .toList();
    }

    /// Words that stand in their old place, or in just one other place, are marked there; others are quoted, and the
    /// issue is on the whole text.
    private static QualityIssue issue(IssueInfo issue, SegmentRow row) {
        Passage passage = issue.passage();
        boolean onSource = passage != null && passage.side() == Side.SOURCE;
        int from = passage == null ? -1 : place(passage, onSource ? row.source() : row.target());
        if (passage == null || from < 0) {
            return new QualityIssue(
                    onSource,
                    0,
                    0,
                    issue.kind().its(),
                    comment(issue, passage),
                    issue.severity().its());
        }
        return new QualityIssue(
                onSource,
                from,
                from + passage.quote().length(),
                issue.kind().its(),
                comment(issue, null),
                issue.severity().its());
    }

    private static String comment(IssueInfo issue, @Nullable Passage lost) {
        String what = issue.kind().id() + ", " + issue.severity().word();
        return Stream.of(what, lost == null ? "" : "“" + lost.quote() + "”", issue.note())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + ": " + next)
                .orElse(what);
    }

    /// Words that have become a part of another word do not stand there.
    private static int place(Passage passage, String text) {
        if (standsAt(passage, text, passage.from())) {
            return passage.from();
        }
        int at = text.indexOf(passage.quote());
        boolean only = at >= 0 && text.indexOf(passage.quote(), at + 1) < 0;
        return only && standsAt(passage, text, at) ? at : -1;
    }

    private static boolean standsAt(Passage passage, String text, int at) {
        String quote = passage.quote();
        int end = at + quote.length();
        return text.startsWith(quote, at)
                && !(joined(text, at) && Character.isLetterOrDigit(quote.codePointAt(0)))
                && !(joined(text, end) && Character.isLetterOrDigit(quote.codePointBefore(quote.length())));
    }

    /// Whether a word goes on over this place, as far as the text around a quote tells.
    private static boolean joined(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
