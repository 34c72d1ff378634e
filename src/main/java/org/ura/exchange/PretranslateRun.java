package org.ura.exchange;

import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobRun;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.people.Caller;
import org.ura.project.Offer;
import org.ura.project.Offers;
import org.ura.project.Pretranslated;
import org.ura.project.Pretranslating;

/// A pre-translation at work: looks up some hundred segments, then stores what it has found, and where it is.
final class PretranslateRun implements JobRun {

    private final JobInfo job;
    private final Pretranslation wanted;
    private final Deque<Part> parts;
    private final Offering offering;
    private final Pretranslating pretranslating;
    private final PretranslationRows rows;
    private final long total;
    private List<Offer> offers = List.of();
    private @Nullable Part part;
    private long deed;
    private Tally tally;

    PretranslateRun(
            JobInfo job,
            PretranslationRow row,
            Deque<Part> parts,
            Offering offering,
            Pretranslating pretranslating,
            PretranslationRows rows) {
        this.job = job;
        this.wanted = row.wanted();
        this.parts = parts;
        this.offering = offering;
        this.pretranslating = pretranslating;
        this.rows = rows;
        this.deed = row.deedId();
        this.tally = job.tally();
        this.total = tally.done()
                + parts.stream().mapToLong(one -> one.segments().size()).sum();
    }

    @Override
    public boolean next() {
        Part next = parts.poll();
        part = next;
        if (next == null) {
            return false;
        }
        offers = Failing.whenRefused(() -> offering.offers(next));
        return true;
    }

    @Override
    public Step store() {
        Part stored = part;
        if (stored == null) {
            throw new IllegalStateException("no step was made ready");
        }
        Pretranslated filled = Failing.whenRefused(() -> pretranslating.fill(
                new Caller(job.owner()), wanted.extent(), new Offers(deed, wanted.into() == Into.TRANSLATED, offers)));
        deed = filled.deedId();
        rows.move(job.id(), stored.document(), stored.segments().getLast(), deed);
        int all = stored.segments().size();
        boolean drafts = wanted.into() == Into.DRAFT;
        tally = new Tally(
                tally.done() + all,
                total,
                tally.added() + (drafts ? filled.drafts() : filled.translated()),
                tally.updated() + (drafts ? 0 : filled.drafts()),
                tally.same() + all - filled.translated() - filled.drafts(),
                0);
        return new Step(tally, List.of());
    }

    @Override
    public void close() {}
}
