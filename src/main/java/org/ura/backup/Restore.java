package org.ura.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a backup in the place of an installation’s data. No workbench may run on it; what is there is moved
/// aside and never deleted.
public final class Restore {

    private static final String DATABASE = "ura.mv.db";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path home;

    /// @param home the folder of all data, which need not be there yet
    public Restore(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /// What came of it.
    public sealed interface Result {

        /// Everything is in its place. `aside` is where the data went that was there before.
        record Done(Path home, Optional<Path> aside) implements Result {}

        /// There is something in the home, and nobody said that it is to be replaced. Nothing was changed.
        record Occupied(Path home) implements Result {}

        /// A workbench runs on the home. Nothing was changed.
        record Running(Path home) implements Result {}
    }

    /// What stands against it, if anything. To be asked before the backup is checked, which takes a while.
    public Optional<Result> hindrance(boolean replace) throws IOException {
        if (!empty() && !replace) {
            return Optional.of(inUse() ? new Result.Running(home) : new Result.Occupied(home));
        }
        return inUse() ? Optional.of(new Result.Running(home)) : Optional.empty();
    }

    /// Puts a backup that was checked in its place. All of it is unpacked beside the home first: a home is whole
    /// or as it was before.
    public Result put(BackupFile backup, boolean replace) throws IOException {
        Path parent = home.getParent();
        if (parent == null) {
            throw new IOException(home + " is no folder for data");
        }
        Files.createDirectories(parent);
        Path unpacked = parent.resolve(home.getFileName() + ".restoring-" + UUID.randomUUID());
        Files.createDirectory(unpacked);
        try {
            backup.unpack(unpacked);
            return moved(unpacked, replace);
        } finally {
            delete(unpacked);
        }
    }

    private Result moved(Path unpacked, boolean replace) throws IOException {
        Optional<Result> hindrance = hindrance(replace);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        Optional<Path> aside = Optional.empty();
        if (!empty()) {
            Path before = free(home.resolveSibling(home.getFileName() + ".before-"
                    + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT)));
            Files.move(home, before, StandardCopyOption.ATOMIC_MOVE);
            aside = Optional.of(before);
        } else {
            Files.deleteIfExists(home);
        }
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            if (aside.isPresent()) {
                Files.move(aside.get(), home, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        return new Result.Done(home, aside);
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        for (int number = 2; Files.exists(path); number++) {
            path = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return path;
    }

    private boolean empty() throws IOException {
        if (!Files.exists(home)) {
            return true;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home)) {
            return !files.iterator().hasNext();
        }
    }

    /// Whether a workbench holds the database, which it locks as long as it runs.
    private boolean inUse() throws IOException {
        Path database = home.resolve(DATABASE);
        if (!Files.exists(database)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
