package org.ura.exchange;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ura.exchange.ReturnLine.Outcome;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.MergingBack;

/// How files that came back are now.
@Component
class ReturnStanding {

    private final ReturnedRows rows;
    private final MergingBack merging;
    private final Jobs jobs;

    ReturnStanding(ReturnedRows rows, MergingBack merging, Jobs jobs) {
        this.rows = rows;
        this.merging = merging;
        this.jobs = jobs;
    }

    ReturnInfo info(Caller caller, ReturnedFiles.Row file) {
        Map<Outcome, Integer> outcomes = rows.outcomes(file.id());
        int drafts = outcomes.getOrDefault(Outcome.DRAFT, 0);
        return new ReturnInfo(
                file.id(),
                file.projectId(),
                file.documentId(),
                file.name(),
                file.format(),
                file.by(),
                file.at(),
                state(file),
                rows.counts(file.id()),
                outcomes.getOrDefault(Outcome.TAKEN, 0) + drafts,
                drafts,
                outcomes.getOrDefault(Outcome.LEFT, 0),
                job(file),
                file.deedId(),
                undone(caller, file));
    }

    /// Whether what was taken over last was undone.
    boolean undone(Caller caller, ReturnedFiles.Row file) {
        return file.deedId() != 0 && merging.undone(caller, file.deedId());
    }

    /// Where it is, a job that has ended early taken into account.
    ReturnState state(ReturnedFiles.Row file) {
        boolean works = job(file).filter(job -> !job.state().ended()).isPresent();
        return switch (file.state()) {
            case READING -> works ? ReturnState.READING : ReturnState.FAILED;
            case APPLYING -> works ? ReturnState.APPLYING : ReturnState.OPEN;
            case OPEN, FAILED -> ReturnState.OPEN;
        };
    }

    /// The job as its owner sees it: how far it is concerns everybody who works with the file.
    Optional<JobInfo> job(ReturnedFiles.Row file) {
        try {
            return file.jobId() == 0 ? Optional.empty() : Optional.of(jobs.get(new Caller(file.jobBy()), file.jobId()));
        } catch (Refused gone) {
            return Optional.empty(); // whoever began it is not in the team any more
        }
    }
}
