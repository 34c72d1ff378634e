package org.ura.exchange;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.memory.Matching;
import org.ura.people.Caller;
import org.ura.project.Pretranslating;
import org.ura.project.Sources;

/// Jobs that fill untouched segments from the memory.
@Component
class PretranslateJob implements JobKind {

    static final String NAME = "pretranslate";

    private final Scopes scopes;
    private final Sources sources;
    private final Matching matching;
    private final Pretranslating pretranslating;
    private final PretranslationRows rows;

    PretranslateJob(
            Scopes scopes, Sources sources, Matching matching, Pretranslating pretranslating, PretranslationRows rows) {
        this.scopes = scopes;
        this.sources = sources;
        this.matching = matching;
        this.pretranslating = pretranslating;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path file) {
        PretranslationRow row = rows.row(job.id()).orElseThrow();
        Offering offering = new Offering(
                new Caller(job.owner()), sources, matching, row.wanted().threshold());
        Deque<Part> parts = Failing.whenRefused(() -> parts(job, row));
        return new PretranslateRun(job, row, parts, offering, pretranslating, rows);
    }

    /// What is untouched now and was not looked at.
    private Deque<Part> parts(JobInfo job, PretranslationRow row) {
        Caller caller = new Caller(job.owner());
        Deque<Part> parts = new ArrayDeque<>();
        for (long document : scopes.ids(caller, row.wanted().extent())) {
            if (document >= row.atDocument()) {
                long after = document == row.atDocument() ? row.atSegment() : 0;
                parts.addAll(Part.of(document, sources.untouched(caller, document, after)));
            }
        }
        return parts;
    }
}
