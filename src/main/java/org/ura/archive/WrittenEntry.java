package org.ura.archive;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One entry of an archive that is being written, a line a row: knows afterwards what the manifest says of it.
final class WrittenEntry {

    private final ZipOutputStream zip;
    private final String name;
    private final MessageDigest digest = Digests.sha256();
    private long bytes;
    private long rows;

    WrittenEntry(ZipOutputStream zip, String name) throws IOException {
        this.zip = zip;
        this.name = name;
        zip.putNextEntry(new ZipEntry(name));
    }

    void line(byte[] json) throws IOException {
        put(json);
        put(new byte[] {'\n'});
        rows++;
    }

    private void put(byte[] some) throws IOException {
        zip.write(some);
        digest.update(some);
        bytes += some.length;
    }

    Manifest.Part end() throws IOException {
        zip.closeEntry();
        return new Manifest.Part(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
