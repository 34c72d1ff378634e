package org.ura.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ura.jobs.JobRun;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.people.Caller;

/// Checks all of an archive, then stores all of it in one step: there is never a part of a project.
final class ArchiveRun implements JobRun {

    private final ArchiveReader reader;
    private final Caller caller;
    private final long teamId;
    private final ArchiveFile file;
    private final long total;
    private boolean stored;

    ArchiveRun(ArchiveReader reader, Caller caller, long teamId, ArchiveFile file) {
        this.reader = reader;
        this.caller = caller;
        this.teamId = teamId;
        this.file = file;
        this.total =
                file.manifest().parts().stream().mapToLong(Manifest.Part::rows).sum();
    }

    @Override
    public boolean next() throws IOException {
        if (!stored) {
            file.check();
        }
        return !stored;
    }

    @Override
    public Step store() {
        try {
            reader.store(caller, teamId, file);
            stored = true;
            return new Step(new Tally(total, total, total, 0, 0, 0), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
