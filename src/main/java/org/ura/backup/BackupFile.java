package org.ura.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup that is being read. It needs nothing of a running workbench.
public final class BackupFile implements AutoCloseable {

    private static final int LONGEST_MANIFEST = 16 * 1024 * 1024;
    private static final String DATABASE_FILE = "ura.mv.db";
    private static final String JOB_FILE = BackupManifest.JOBS + "[0-9a-f-]{36}";

    private final String name;
    private final ZipFile zip;
    private final BackupManifest manifest;

    /// Opens a backup and reads what it says of itself. Throws [UnusableBackup] for what is none, or of a later
    /// version than this program.
    public BackupFile(Path file) throws IOException {
        name = file.toString();
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw UnusableBackup.none(name);
        }
        try {
            manifest = readManifest();
            if (!KnownSchema.knows(manifest.schema())) {
                throw UnusableBackup.newer(name);
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private BackupManifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw UnusableBackup.none(name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BackupManifest read = JsonMapper.shared().readValue(in.readNBytes(LONGEST_MANIFEST), BackupManifest.class);
            if (!BackupManifest.FORMAT.equals(read.format())) {
                throw UnusableBackup.none(name);
            }
            if (read.version() > BackupManifest.VERSION) {
                throw UnusableBackup.newer(name);
            }
            return read;
        } catch (JacksonException | ZipException | EOFException e) {
            throw UnusableBackup.damaged(name, BackupManifest.NAME);
        }
    }

    /// When it was taken, as ISO 8601 says it.
    public String madeAt() {
        return manifest.madeAt();
    }

    /// How many bytes [#check] looks at.
    public long bytes() {
        return manifest.parts().stream().mapToLong(BackupManifest.Part::bytes).sum();
    }

    /// Reads all of it, and throws [UnusableBackup] when it is not what it says to the byte. `seen` is told how
    /// many bytes were read since it was told last.
    public void check(LongConsumer seen) throws IOException {
        List<String> stated =
                manifest.parts().stream().map(BackupManifest.Part::name).toList();
        Set<String> there = zip.stream()
                .map(ZipEntry::getName)
                .filter(entry -> !entry.equals(BackupManifest.NAME))
                .collect(Collectors.toSet());
        for (String entry : there) {
            if (!stated.contains(entry)) {
                throw UnusableBackup.damaged(name, entry);
            }
        }
        if (stated.size() != there.size() || !there.contains(BackupManifest.DATABASE)) {
            throw UnusableBackup.damaged(name, BackupManifest.NAME);
        }
        for (BackupManifest.Part part : manifest.parts()) {
            if (!part.name().equals(BackupManifest.DATABASE) && !part.name().matches(JOB_FILE)) {
                throw UnusableBackup.damaged(name, part.name());
            }
            check(part, seen);
        }
    }

    private void check(BackupManifest.Part part, LongConsumer seen) throws IOException {
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        try (InputStream in = open(part.name())) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0 && bytes <= part.bytes(); count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                bytes += count;
                seen.accept(count);
            }
        } catch (ZipException | EOFException e) {
            throw UnusableBackup.damaged(name, part.name());
        }
        if (bytes != part.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw UnusableBackup.damaged(name, part.name());
        }
    }

    /// Writes a home's files into a folder that is empty, on the disk when this returns. It must have been
    /// checked.
    void unpack(Path folder) throws IOException {
        for (BackupManifest.Part part : manifest.parts()) {
            try (InputStream in = open(part.name())) {
                if (part.name().equals(BackupManifest.DATABASE)) {
                    unpackDatabase(in, folder.resolve(DATABASE_FILE));
                } else {
                    Path file = folder.resolve(part.name());
                    Files.createDirectories(file.getParent());
                    write(in, file);
                }
            }
        }
    }

    private void unpackDatabase(InputStream packed, Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    write(in, file);
                    return;
                }
            }
        } catch (ZipException | EOFException e) {
            throw UnusableBackup.damaged(name, BackupManifest.DATABASE);
        }
        throw UnusableBackup.damaged(name, BackupManifest.DATABASE);
    }

    private static void write(InputStream in, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            in.transferTo(out);
            channel.force(true);
        }
    }

    private InputStream open(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw UnusableBackup.damaged(name, entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
