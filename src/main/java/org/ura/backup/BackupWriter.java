package org.ura.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Writes a backup's parts one after another, and last what they must be.
final class BackupWriter {

    private final ZipOutputStream zip;
    private final List<BackupManifest.Part> parts = new ArrayList<>();

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /// @param packed whether it is compressed as it is
    void part(String name, Path file, boolean packed) throws IOException {
        zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = Sha256.digest();
        long bytes = Files.copy(file, new DigestOutputStream(unclosed(), digest));
        zip.closeEntry();
        parts.add(new BackupManifest.Part(name, bytes, HexFormat.of().formatHex(digest.digest())));
    }

    /// Ends the backup, and leaves the stream below open.
    void end(String schema, String madeAt) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(JsonMapper.shared()
                .writeValueAsBytes(
                        new BackupManifest(BackupManifest.FORMAT, BackupManifest.VERSION, schema, madeAt, parts)));
        zip.closeEntry();
        zip.finish();
    }

    private OutputStream unclosed() {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] some, int from, int count) throws IOException {
                out.write(some, from, count);
            }

            @Override
            public void close() {
                // the ZIP goes on
            }
        };
    }
}
