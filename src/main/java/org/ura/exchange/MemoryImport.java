package org.ura.exchange;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.memory.Gathering;
import org.ura.memory.Memories;
import org.ura.people.Caller;

/// Bringing TMX files into memories. Each is a job: see [Jobs] for how far it is, what it refused, and ending
/// it early.
@Service
public class MemoryImport {

    private final Gathering gathering;
    private final Memories memories;
    private final Jobs jobs;

    MemoryImport(Gathering gathering, Memories memories, Jobs jobs) {
        this.gathering = gathering;
        this.memories = memories;
        this.jobs = jobs;
    }

    /// Keeps the file, and begins a job that brings its units into the memory. Returns the job's id. Needs
    /// the right to translate in the memory's team. Throws [Refused] before a byte is read when the caller may
    /// not.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, long memoryId, String fileName, InputStream file) {
        long team = gathering.allowed(caller, memoryId);
        return jobs.begin(caller, new NewJob(TmxJob.NAME, team, memoryId, fileName), file);
    }

    /// The last imports into the memory that the caller may see, the newest first.
    public List<JobInfo> of(Caller caller, long memoryId) {
        memories.get(caller, memoryId);
        return jobs.on(caller, TmxJob.NAME, memoryId);
    }
}
