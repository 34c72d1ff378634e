package org.ura.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The files that jobs read, kept until they end.
@Component
public class JobFiles {

    private final Path folder;
    private final JobRows rows;
    private final Set<String> leaving = new HashSet<>();
    private int holders;

    JobFiles(JobSettings settings, JobRows rows) {
        this.folder = settings.files();
        this.rows = rows;
    }

    /// Keeps the files of jobs where they are until what this returns is closed, whatever becomes of the jobs.
    public synchronized Held hold() {
        holders++;
        return new Held();
    }

    /// Files that stay.
    public final class Held implements AutoCloseable {

        private Held() {}

        /// The files of all jobs that there are now. One that is still being brought belongs to none.
        public List<Path> files() {
            return rows.files().stream()
                    .sorted()
                    .map(JobFiles.this::path)
                    .filter(Files::isRegularFile)
                    .toList();
        }

        @Override
        public void close() throws IOException {
            release();
        }
    }

    private synchronized void release() throws IOException {
        holders--;
        if (holders == 0) {
            for (String name : leaving) {
                Files.deleteIfExists(path(name));
            }
            leaving.clear();
        }
    }

    /// Keeps what comes, on the disk when this returns. Returns the file's name.
    String keep(InputStream in) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        try (FileChannel out = FileChannel.open(path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        } catch (IOException | RuntimeException e) {
            remove(name);
            throw e;
        }
        return name;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    synchronized void remove(String name) throws IOException {
        if (holders > 0) {
            leaving.add(name);
        } else {
            Files.deleteIfExists(path(name));
        }
    }

    /// Removes what nobody needs: the program was killed before it could.
    void removeAllBut(Set<String> needed) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!needed.contains(file.getFileName().toString())) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }
}
