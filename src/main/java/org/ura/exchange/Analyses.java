package org.ura.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.Extent;

/// Counting how much of a text the memories know. Each analysis is a job: see [Jobs] for how far it is, and
/// ending it early. Its figures are those of the time when it was made, and stay.
@Service
public class Analyses {

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[/\\\\<>:\"|?*\\p{C}]|^\\.");

    private final Scopes scopes;
    private final AnalysisRows rows;
    private final Jobs jobs;

    Analyses(Scopes scopes, AnalysisRows rows, Jobs jobs) {
        this.scopes = scopes;
        this.rows = rows;
        this.jobs = jobs;
    }

    /// Begins an analysis. With `ownLeftOut`, what a document's own segments have put into the memory does not
    /// count for that document. Returns the job's id. Needs the right to read.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, Extent extent, boolean ownLeftOut) {
        Scopes.Scope scope = scopes.of(caller, extent);
        long project = scope.project().id();
        NewJob job = new NewJob(AnalysisJob.NAME, scope.project().teamId(), project, scope.name(), Right.READ);
        return jobs.begin(caller, job, id -> rows.add(id, new AnalysisRow(project, extent, ownLeftOut)));
    }

    /// The jobs of the last analyses in the project that the caller may see, the newest first.
    public List<JobInfo> of(Caller caller, long projectId) {
        scopes.project(caller, projectId);
        return jobs.on(caller, AnalysisJob.NAME, projectId);
    }

    /// What was counted so far. Throws [Refused], unknown, when there is no such analysis or the caller may not
    /// see its job.
    public Analysis get(Caller caller, long jobId) {
        JobInfo job = jobs.get(caller, jobId);
        AnalysisRow row = rows.row(jobId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        scopes.project(caller, row.projectId());
        return new Analysis(job, row.projectId(), row.extent(), row.ownLeftOut(), rows.documents(jobId));
    }

    /// What was counted, all of it. Throws [Refused] as above, and a clash when the analysis has not come to
    /// its end.
    public Analysis finished(Caller caller, long jobId) {
        Analysis analysis = get(caller, jobId);
        if (analysis.job().state() != JobState.DONE) {
            throw Refused.clash("refused.analysisUnfinished");
        }
        return analysis;
    }

    /// What the file is called that a finished analysis is written to.
    public String fileName(Caller caller, long jobId, TableFormat format) {
        String name = finished(caller, jobId).job().name();
        return NOT_IN_FILE_NAMES.matcher(name).replaceAll("_") + ".analysis." + format.word();
    }

    /// Writes a finished analysis to `out`, which stays open.
    public void write(Caller caller, long jobId, TableFormat format, OutputStream out) {
        Analysis analysis = finished(caller, jobId);
        switch (format) {
            case CSV -> AnalysisCsv.write(analysis, out);
            case XLSX -> AnalysisXlsx.write(analysis, out);
        }
    }
}
