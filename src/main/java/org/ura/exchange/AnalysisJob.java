package org.ura.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.memory.Grading;
import org.ura.people.Caller;
import org.ura.project.DocumentInfo;
import org.ura.project.Sources;

/// Jobs that count how much of a text the memories know.
@Component
class AnalysisJob implements JobKind {

    static final String NAME = "analysis";

    private final Scopes scopes;
    private final Sources sources;
    private final Grading grading;
    private final AnalysisRows rows;

    AnalysisJob(Scopes scopes, Sources sources, Grading grading, AnalysisRows rows) {
        this.scopes = scopes;
        this.sources = sources;
        this.grading = grading;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path file) {
        Caller caller = new Caller(job.owner());
        AnalysisRow row = rows.row(job.id()).orElseThrow();
        Reading reading = new Reading(caller, sources, grading, row.ownLeftOut());
        return Failing.whenRefused(() -> new AnalysisRun(job, reading, rows, documents(caller, row)));
    }

    /// A document that is analysed by itself comes after those that stand before it in the project: what they
    /// have is repeated across files. They are read and not counted.
    private List<AnalysisRun.Wanted> documents(Caller caller, AnalysisRow row) {
        long only = row.extent().documentId();
        if (only != 0) {
            scopes.of(caller, row.extent());
        }
        List<AnalysisRun.Wanted> wanted = new ArrayList<>();
        for (DocumentInfo document : scopes.documents(caller, row.projectId())) {
            wanted.add(new AnalysisRun.Wanted(document, wanted.size(), only == 0 || only == document.id()));
            if (document.id() == only) {
                break;
            }
        }
        return wanted;
    }
}
