package org.ura.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.jobs.JobFailed;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobRun;
import org.ura.jobs.Reason;
import org.ura.jobs.Refusal;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.memory.Gathered;
import org.ura.memory.Gathering;
import org.ura.memory.NewUnit;
import org.ura.memory.TmxItem;
import org.ura.memory.TmxUnit;
import org.ura.memory.TmxUnits;
import org.ura.memory.UnreadableTmx;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// A TMX file on its way into a memory, some thousand `<tu>` a step. A job that is taken up again reads
/// over what its steps have stored. What stands before a place where the file breaks off is stored before the
/// job fails.
final class TmxRun implements JobRun {

    private static final int ITEMS = 4_000;

    /// So much text at once at most, however long the units are, with what is said of them.
    private static final int CHARACTERS = 4 * NewUnit.LONGEST;

    /// So many refusals at once at most.
    private static final int REFUSALS = ITEMS;

    private final Gathering gathering;
    private final JobInfo job;
    private final InputStream in;
    private final TmxUnits file;
    private final long total;
    private final Map<String, TmxUnit> units = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Tally stored;
    private long place;
    private int items;
    private long characters;
    private int again;
    private @Nullable UnreadableTmx broken;

    TmxRun(Gathering gathering, JobInfo job, InputStream in, TmxUnits file, long total) {
        this.gathering = gathering;
        this.job = job;
        this.in = in;
        this.file = file;
        this.total = total;
        this.stored = job.tally();
    }

    @Override
    public boolean next() {
        units.clear();
        refusals.clear();
        items = 0;
        characters = 0;
        again = 0;
        while (broken == null && items < ITEMS && characters < CHARACTERS && refusals.size() < REFUSALS) {
            Optional<TmxItem> item = read();
            if (item.isEmpty()) {
                break;
            }
            take(item.get());
        }
        if (items == 0 && broken != null) {
            throw TmxJob.failed(broken);
        }
        return items > 0;
    }

    private Optional<TmxItem> read() {
        try {
            return file.next();
        } catch (UnreadableTmx unreadable) {
            broken = unreadable;
            return Optional.empty();
        }
    }

    private void take(TmxItem item) {
        Map<String, TmxUnit> keyed = file.keyed(item);
        place = item.place();
        if (place <= stored.done()) {
            return;
        }
        items++;
        again += item.units().size() - keyed.size();
        units.putAll(keyed);
        characters += item.characters();
        item.faults().forEach(fault -> refusals.add(new Refusal(item.place(), item.line(), Reason.of(fault))));
    }

    @Override
    public Step store() {
        try {
            Gathered gathered = gathering.gather(new Caller(job.owner()), job.subject(), units, job.name());
            stored = new Tally(
                    place,
                    Math.max(place, total),
                    stored.added() + gathered.added(),
                    stored.updated() + gathered.updated(),
                    stored.same() + gathered.same() + again,
                    stored.refused() + refusals.size());
            return new Step(stored, List.copyOf(refusals));
        } catch (Refused refused) {
            throw new JobFailed(refused.key(), refused.args().toArray());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
