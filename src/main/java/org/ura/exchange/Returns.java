package org.ura.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.formats.Fault;
import org.ura.formats.Limits;
import org.ura.formats.UnreadableDocument;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.Extent;

/// Bilingual files that were worked on elsewhere and come back: comparing them with what is here, and taking over what
/// somebody has chosen. All of it needs the right to translate in the project.
///
/// What a file says is kept, row by row, until it is dropped, or for 30 days: a preview survives a restart, and so does
/// what was chosen. A file of some length is read, and taken over, by a job.
@Service
public class Returns {

    /// The most files that a project keeps.
    static final int MOST_FILES = 50;

    /// The most rows that are given at once.
    public static final int MOST_LINES = 1_000;

    private static final int BYTES_AT_ONCE = 256 * 1024;
    private static final int ROWS_AT_ONCE = 500;

    private final Scopes scopes;
    private final Access access;
    private final Limits limits;
    private final ReturnedFiles files;
    private final ReturnedRows rows;
    private final Comparing comparing;
    private final MergeSteps steps;
    private final ReturnStanding standing;
    private final Deeds deeds;
    private final Jobs jobs;
    private final ReturnNotes notes;
    private final TransactionTemplate transaction;

    Returns(
            Scopes scopes,
            Access access,
            Limits limits,
            ReturnedFiles files,
            ReturnedRows rows,
            Comparing comparing,
            MergeSteps steps,
            ReturnStanding standing,
            Deeds deeds,
            Jobs jobs,
            ReturnNotes notes,
            TransactionTemplate transaction) {
        this.scopes = scopes;
        this.access = access;
        this.limits = limits;
        this.files = files;
        this.rows = rows;
        this.comparing = comparing;
        this.steps = steps;
        this.standing = standing;
        this.deeds = deeds;
        this.jobs = jobs;
        this.notes = notes;
        this.transaction = transaction;
    }

    /// Reads a file, or a ZIP archive of files, and compares it with a document or with all of a project. Returns its
    /// id; the same bytes at the same place are the same file, which is compared anew. Throws [UnreadableDocument],
    /// and [Refused], a clash, when too many files wait; nothing is stored then.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long bring(Caller caller, Extent extent, String fileName, InputStream file) throws IOException {
        Scopes.Scope scope = scopes.of(caller, extent);
        access.require(caller, scope.project().teamId(), Right.TRANSLATE);
        byte[] bytes = bytes(fileName, file);
        ReturnedFiles.New arriving =
                new ReturnedFiles.New(scope.project().id(), extent.documentId(), fileName, digest(bytes));
        files.dropOld();
        Optional<ReturnedFiles.Row> known = files.same(arriving);
        if (known.isPresent() && standing.state(known.get()) != ReturnState.FAILED) {
            return comparedAgain(caller, known.get());
        }
        if (files.of(arriving.projectId()).size() >= MOST_FILES) {
            throw Refused.clash("refused.returnsFull", MOST_FILES);
        }
        if (bytes.length > BYTES_AT_ONCE) {
            return readByJob(caller, scope.project().teamId(), arriving, bytes);
        }
        Comparing.Read read = comparing.read(fileName, bytes);
        return stored(() -> {
            long id = files.add(caller, arriving);
            comparing.addAll(caller, files.find(id).orElseThrow(), read.rows());
            files.read(id, read.format());
            files.move(id, ReturnState.OPEN);
            return id;
        });
    }

    private long comparedAgain(Caller caller, ReturnedFiles.Row known) {
        return standing.state(known) == ReturnState.OPEN
                ? again(caller, known.id()).id()
                : known.id();
    }

    private long readByJob(Caller caller, long teamId, ReturnedFiles.New arriving, byte[] bytes) {
        long[] id = {0};
        NewJob job = new NewJob(ReturnJob.NAME, teamId, arriving.projectId(), arriving.name());
        jobs.begin(caller, job, new ByteArrayInputStream(bytes), jobId -> {
            id[0] = files.add(caller, arriving);
            files.job(id[0], jobId);
        });
        return id[0];
    }

    /// Those that came to a project and its documents, the newest first.
    @Transactional(readOnly = true)
    public List<ReturnInfo> of(Caller caller, long projectId) {
        access.require(caller, scopes.project(caller, projectId).teamId(), Right.TRANSLATE);
        return files.of(projectId).stream()
                .map(file -> standing.info(caller, file))
                .toList();
    }

    /// One. Throws [Refused], unknown, when there is none or the caller may not see its project.
    @Transactional(readOnly = true)
    public ReturnInfo get(Caller caller, long returnId) {
        return standing.info(caller, allowed(caller, returnId));
    }

    /// The places of its rows of some kinds, rising: a list that can be kept while they are taken over.
    @Transactional(readOnly = true)
    public int[] places(Caller caller, long returnId, Set<ReturnKind> kinds) {
        allowed(caller, returnId);
        return kinds.isEmpty()
                ? new int[0]
                : rows.places(returnId, kinds).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// The rows with these places, at most [#MOST_LINES], rising. A place that it does not have is passed over.
    @Transactional(readOnly = true)
    public List<ReturnLine> lines(Caller caller, long returnId, Collection<Integer> places) {
        allowed(caller, returnId);
        if (places.size() > MOST_LINES) {
            throw Refused.invalid("refused.window", MOST_LINES);
        }
        return rows.lines(returnId, places);
    }

    /// Compares it anew with what is here now. What was taken over and undone since can be taken over again.
    @Transactional
    public ReturnInfo again(Caller caller, long returnId) {
        ReturnedFiles.Row file = open(caller, returnId);
        if (standing.undone(caller, file)) {
            comparing.again(caller, file, true);
        }
        comparing.again(caller, file, false);
        return standing.info(caller, files.find(returnId).orElseThrow());
    }

    /// Takes over what is chosen, as one deed: what somebody has changed since it was compared becomes a conflict and
    /// stays as it is. What was taken over already stays so, and asking again for the same changes nothing.
    /// Reviewed segments need the right to review. Throws [Refused], a clash, while it is still being read.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReturnInfo take(Caller caller, long returnId, Taking taking) {
        ReturnedFiles.Row file = allowed(caller, returnId);
        if (standing.state(file) == ReturnState.APPLYING) {
            return standing.info(caller, file);
        }
        boolean byJob = stored(() -> begun(caller, returnId, taking));
        if (byJob) {
            NewJob job = new NewJob(
                    MergeJob.NAME, scopes.project(caller, file.projectId()).teamId(), file.projectId(), file.name());
            jobs.begin(caller, job, jobId -> files.job(returnId, jobId));
        }
        return standing.info(caller, files.find(returnId).orElseThrow());
    }

    /// Returns whether there is so much that a job is to do it; else it is done.
    private boolean begun(Caller caller, long returnId, Taking taking) {
        ReturnedFiles.Row file = open(caller, returnId);
        boolean takenBack = standing.undone(caller, file);
        if (takenBack) {
            comparing.again(caller, file, true);
        }
        int chosen = rows.choose(returnId, taking);
        if (chosen == 0) {
            return false;
        }
        boolean goesOn = file.state() == ReturnState.APPLYING && !takenBack;
        files.begin(returnId, taking.states(), goesOn ? file.deedId() : 0);
        notes.merged(caller, file, chosen);
        if (chosen > ROWS_AT_ONCE) {
            return true;
        }
        steps.step(caller, returnId);
        files.move(returnId, ReturnState.OPEN);
        return false;
    }

    /// Takes back what was taken over last and nobody has touched since; the rest is passed over and counted.
    @Transactional
    public DeedResult undo(Caller caller, long returnId) {
        ReturnedFiles.Row file = open(caller, returnId);
        if (file.deedId() == 0) {
            return new DeedResult.Done(0, 0, 0, List.of());
        }
        DeedResult result = deeds.undo(caller, file.deedId());
        if (standing.undone(caller, file)) {
            comparing.again(caller, file, true);
        }
        return result;
    }

    /// Forgets a file. What was taken over of it stays.
    @Transactional
    public void drop(Caller caller, long returnId) {
        ReturnedFiles.Row file = allowed(caller, returnId);
        standing.job(file)
                .filter(job -> !job.state().ended())
                .ifPresent(job -> jobs.cancel(new Caller(job.owner()), job.id()));
        files.drop(returnId);
    }

    private ReturnedFiles.Row allowed(Caller caller, long returnId) {
        ReturnedFiles.Row file = files.find(returnId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        access.require(caller, scopes.of(caller, file.extent()).project().teamId(), Right.TRANSLATE);
        return file;
    }

    /// One that no job is at work with, locked.
    private ReturnedFiles.Row open(Caller caller, long returnId) {
        allowed(caller, returnId);
        ReturnedFiles.Row file = files.lock(returnId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (standing.state(file) != ReturnState.OPEN) {
            throw Refused.clash("refused.returnBusy");
        }
        return file;
    }

    private <T> T stored(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private byte[] bytes(String fileName, InputStream file) throws IOException {
        long most = limits.file().toBytes();
        byte[] bytes = file.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        if (bytes.length > most) {
            long megabytes = limits.file().toMegabytes();
            throw new UnreadableDocument(Fault.TOO_LARGE, fileName, megabytes + 1, megabytes);
        }
        return bytes;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
