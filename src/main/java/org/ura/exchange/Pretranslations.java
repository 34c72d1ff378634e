package org.ura.exchange;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.Pretranslating;

/// Pre-translating documents and projects. Each is a job: see [Jobs] for how far it is, and ending it early.
@Service
public class Pretranslations {

    private final Scopes scopes;
    private final PretranslationRows rows;
    private final Pretranslating pretranslating;
    private final Deeds deeds;
    private final Jobs jobs;
    private final Access access;

    Pretranslations(
            Scopes scopes,
            PretranslationRows rows,
            Pretranslating pretranslating,
            Deeds deeds,
            Jobs jobs,
            Access access) {
        this.scopes = scopes;
        this.rows = rows;
        this.pretranslating = pretranslating;
        this.deeds = deeds;
        this.jobs = jobs;
        this.access = access;
    }

    /// Begins a job that fills untouched segments from the memories of the project. Returns its id. Needs the
    /// right to translate.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, Pretranslation wanted) {
        Scopes.Scope scope = scopes.of(caller, wanted.extent());
        access.require(caller, scope.project().teamId(), Right.TRANSLATE);
        NewJob job = new NewJob(
                PretranslateJob.NAME, scope.project().teamId(), scope.project().id(), scope.name());
        return jobs.begin(caller, job, id -> rows.add(id, scope.project().id(), wanted));
    }

    /// The last pre-translations in the project that the caller may see, the newest first.
    public List<PretranslationInfo> of(Caller caller, long projectId) {
        scopes.project(caller, projectId);
        return jobs.on(caller, PretranslateJob.NAME, projectId).stream()
                .map(job -> info(caller, job))
                .toList();
    }

    /// One. Throws [Refused], unknown, when there is none or the caller may not see its job.
    public PretranslationInfo get(Caller caller, long jobId) {
        return info(caller, jobs.get(caller, jobId));
    }

    /// Takes back what a pre-translation has filled and nobody has touched since; the rest is passed over and
    /// counted. One that is still at work is ended first. Needs the right to translate.
    public DeedResult undo(Caller caller, long jobId) {
        get(caller, jobId);
        jobs.cancel(caller, jobId);
        long deed = get(caller, jobId).deedId();
        return deed == 0 ? new DeedResult.Done(0, 0, 0, List.of()) : deeds.undo(caller, deed);
    }

    private PretranslationInfo info(Caller caller, JobInfo job) {
        PretranslationRow row = rows.row(job.id()).orElseThrow(() -> Refused.unknown("refused.unknown"));
        scopes.project(caller, job.subject());
        boolean undone = row.deedId() != 0 && pretranslating.undone(caller, row.deedId());
        return new PretranslationInfo(job, row.wanted(), row.deedId(), undone);
    }
}
