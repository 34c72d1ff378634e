package org.ura.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.jobs.JobFiles;
import org.ura.people.Access;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Taking the whole installation out as one file, while people work: the database as it is at one moment, and
/// the files that jobs are still to read. The indexes are left out: they are built anew from the database.
@Service
public class Backups {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(ZoneOffset.UTC);

    private final Snapshots snapshots;
    private final JobFiles jobFiles;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    Backups(Snapshots snapshots, JobFiles jobFiles, Access access, AuditLog audit, Clock clock) {
        this.snapshots = snapshots;
        this.jobFiles = jobFiles;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// Writes a backup to what `out` opens, and leaves that open. It is opened when nothing can be refused any
    /// more. Needs the right to administer. Throws [Refused], a clash, while another backup is being written,
    /// and where the database is none that can be copied so.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(Caller caller, Opening out) throws IOException {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        snapshots.require();
        if (!one.tryLock()) {
            throw Refused.clash("refused.backupRunning");
        }
        try (JobFiles.Held held = jobFiles.hold()) {
            Instant now = clock.instant();
            String name = "ura-" + MOMENT.format(now) + ".backup.zip";
            audit.note(administrator, AuditNote.of(AuditKind.BACKUP_TAKEN, name, 0));
            String schema = snapshots.schema();
            Path database = snapshots.take();
            try {
                BackupWriter writer = new BackupWriter(out.open(name));
                writer.part(BackupManifest.DATABASE, database, true);
                for (Path file : held.files()) {
                    writer.part(BackupManifest.JOBS + file.getFileName(), file, false);
                }
                writer.end(schema, now.toString());
            } finally {
                Files.deleteIfExists(database);
            }
        } finally {
            one.unlock();
        }
    }

    /// Where a backup goes, by its name.
    @FunctionalInterface
    public interface Opening {
        OutputStream open(String name) throws IOException;
    }
}
