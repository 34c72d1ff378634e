package org.ura.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The files that jobs read, kept until they end.
@Component
class JobFiles {

    private final Path folder;

    JobFiles(JobSettings settings) {
        this.folder = settings.files();
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

    void remove(String name) throws IOException {
        Files.deleteIfExists(path(name));
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
