package org.ura.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobRun;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.memory.Grader;
import org.ura.memory.Grading;
import org.ura.project.DocumentInfo;
import org.ura.project.SourceRow;

/// An analysis at work, document by document, some hundred segments a step. After an interruption it reads over
/// what was counted, to know again what has been seen.
final class AnalysisRun implements JobRun {

    private final JobInfo job;
    private final Reading reading;
    private final AnalysisRows rows;
    private final Deque<Wanted> documents;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final Set<String> earlier = new HashSet<>();
    private Set<String> here = new HashSet<>();
    private @Nullable Wanted document;
    private @Nullable Grader grader;
    private AnalysisRows.@Nullable Tallied counted;
    private Tally tally;

    AnalysisRun(JobInfo job, Reading reading, AnalysisRows rows, List<Wanted> documents) {
        this.job = job;
        this.reading = reading;
        this.rows = rows;
        this.documents = new ArrayDeque<>(documents);
        long total = documents.stream()
                .filter(Wanted::counts)
                .mapToLong(wanted -> wanted.info().segments())
                .sum();
        this.tally = new Tally(job.tally().done(), total, 0, 0, 0, 0);
    }

    @Override
    public boolean next() {
        return Failing.whenRefused(() -> {
            while (parts.isEmpty() && !documents.isEmpty()) {
                open(documents.remove());
            }
            Part part = parts.poll();
            if (part == null) {
                return false;
            }
            counted = count(part);
            return true;
        });
    }

    private void open(Wanted next) {
        earlier.addAll(here);
        here = new HashSet<>();
        long id = next.info().id();
        List<Long> ids = reading.ids(id);
        long at = next.counts() ? rows.at(job.id(), id) : Long.MAX_VALUE;
        for (Part seen : Part.of(id, ids.stream().filter(one -> one <= at).toList())) {
            reading.rows(seen)
                    .forEach(row -> here.add(Grading.sameness(row.context().source())));
        }
        if (next.counts()) {
            document = next;
            grader = reading.grader(id, ids);
            parts.addAll(Part.of(id, ids.stream().filter(one -> one > at).toList()));
        }
    }

    private AnalysisRows.Tallied count(Part part) {
        Map<Band, Figures> bands = new EnumMap<>(Band.class);
        for (SourceRow row : reading.rows(part)) {
            bands.merge(band(row), new Figures(1, row.words(), row.characters()), Figures::plus);
        }
        return new AnalysisRows.Tallied(part.segments().getLast(), new Breakdown(bands));
    }

    private Band band(SourceRow row) {
        String source = row.context().source();
        String same = Grading.sameness(source);
        if (!here.add(same)) {
            return Band.REPETITION;
        }
        if (earlier.contains(same)) {
            return Band.ACROSS;
        }
        Grader scoring = grader;
        return scoring == null
                ? Band.UNKNOWN
                : Band.of(scoring.score(source, row.context().neighbours()));
    }

    @Override
    public Step store() {
        Wanted of = document;
        AnalysisRows.Tallied step = counted;
        if (of == null || step == null) {
            throw new IllegalStateException("no step was made ready");
        }
        rows.count(job.id(), of.info(), of.place(), step);
        long done = tally.done() + step.breakdown().sum().segments();
        tally = new Tally(done, Math.max(done, tally.total()), 0, 0, 0, 0);
        return new Step(tally, List.of());
    }

    @Override
    public void close() {}

    /// A document.
    ///
    /// @param place its place in the project's order
    /// @param counts whether it is counted, and not only read for what it has
    record Wanted(DocumentInfo info, int place, boolean counts) {}
}
