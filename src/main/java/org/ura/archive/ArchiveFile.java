package org.ura.archive;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An archive that is being read. Names of entries are compared only, never used as paths.
final class ArchiveFile implements AutoCloseable {

    private static final int LONGEST_MANIFEST = 1024 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    /// Throws [org.ura.jobs.JobFailed] for a file that is no archive.
    ArchiveFile(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Damaged.none();
        }
        try {
            manifest = readManifest();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw Damaged.none();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_MANIFEST);
            Manifest read = Lines.read(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
            if (!Manifest.FORMAT.equals(read.format())) {
                throw Damaged.none();
            }
            if (read.version() > Manifest.VERSION) {
                throw Damaged.newer();
            }
            return read;
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            throw Damaged.at(Manifest.NAME);
        }
    }

    /// Reads all of it, and throws [org.ura.jobs.JobFailed] when it is not what its manifest says to the byte.
    void check() throws IOException {
        Set<String> stated = manifest.parts().stream().map(Manifest.Part::name).collect(Collectors.toSet());
        Optional<String> foreign = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.equals(Manifest.NAME) && !stated.contains(name))
                .findFirst();
        if (foreign.isPresent() || stated.size() != manifest.parts().size()) {
            throw Damaged.at(foreign.orElse(Manifest.NAME));
        }
        for (Manifest.Part part : manifest.parts()) {
            check(part);
        }
    }

    private void check(Manifest.Part part) throws IOException {
        MessageDigest digest = Digests.sha256();
        long bytes = 0;
        long rows = 0;
        long line = 0;
        try (InputStream in = open(part.name())) {
            byte[] buffer = new byte[1 << 16];
            int count = in.read(buffer);
            while (count >= 0 && bytes <= part.bytes() && line <= Lines.LONGEST) {
                digest.update(buffer, 0, count);
                bytes += count;
                for (int i = 0; i < count; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                    line = buffer[i] == '\n' ? 0 : line + 1;
                }
                count = in.read(buffer);
            }
        } catch (ZipException | EOFException e) {
            throw Damaged.at(part.name());
        }
        boolean whole = bytes == part.bytes() && rows == part.rows() && line == 0;
        if (!whole || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw Damaged.at(part.name());
        }
    }

    /// The lines of an entry.
    BufferedReader lines(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8), 1 << 16);
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Damaged.at(name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
