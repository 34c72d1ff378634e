package org.ura.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.people.TeamInfo;

/// Moving projects between installations: documents, segments, history, comments, people's names, the project's own
/// memory, and settings, as one ZIP archive. See `docs/archive.md` for its form.
@Service
public class Moving {

    private static final String ENDING = ".ura.zip";

    private final ArchiveWriter writer;
    private final Access access;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    Moving(ArchiveWriter writer, Access access, Jobs jobs, JdbcClient jdbc) {
        this.writer = writer;
        this.access = access;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /// What the archive of a project is called. Needs the right to manage.
    @Transactional(readOnly = true)
    public String fileName(Caller caller, long projectId) {
        return project(caller, projectId).name().replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ENDING;
    }

    /// Writes all of a project as it is at this moment, and leaves `out` open. Needs the right to manage.
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void write(Caller caller, long projectId, OutputStream out) throws IOException {
        Project project = project(caller, projectId);
        TeamInfo team = access.team(caller, project.teamId());
        writer.write(projectId, project.name(), team, out);
    }

    /// Keeps the file, and begins a job that makes a project of it, with a team of its own that the caller
    /// leads. All of it is stored or, when anything is damaged, nothing. Returns the job's id. Needs the right
    /// to administer, since it brings in what others are said to have done.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, String fileName, InputStream file) {
        access.require(caller, Right.ADMINISTER);
        long team = access.foundTeam(caller, false);
        return jobs.begin(caller, new NewJob(ArchiveJob.NAME, team, team, fileName, Right.ADMINISTER), file);
    }

    /// The last projects that were brought in, the newest first. Needs the right to administer.
    @Transactional(readOnly = true)
    public List<JobInfo> last(Caller caller) {
        access.require(caller, Right.ADMINISTER);
        return jobs.last(caller, ArchiveJob.NAME);
    }

    private Project project(Caller caller, long projectId) {
        Project project = jdbc.sql("select p.name, p.team_id from project p where p.id = ? and p.binned_at is null")
                .param(projectId)
                .query((row, index) -> new Project(row.getString("name"), row.getLong("team_id")))
                .optional()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        access.require(caller, project.teamId(), Right.MANAGE);
        return project;
    }

    private record Project(String name, long teamId) {}
}
