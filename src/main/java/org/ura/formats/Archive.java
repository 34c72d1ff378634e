package org.ura.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.util.unit.DataSize;

/// Looks through a ZIP archive before anybody else reads it, unpacking it in memory up to a limit: how much
/// is said to be in it is not believed. Nothing is ever written to disk under a name from inside.
public final class Archive {

    private static final int MOST_ENTRIES = 1_000;
    private static final DataSize MOST_UNPACKED = DataSize.ofMegabytes(256);
    private static final String TYPE = "mimetype";
    /// The bytes of the record that ends an archive.
    private static final int END = 22;

    private static final int BUFFER = 16 * 1024;

    private final String fileName;
    private final byte[] bytes;
    private long unpacked;

    private Archive(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /// Decides about an entry by its name.
    @FunctionalInterface
    public interface Wanted {
        boolean wants(String name);
    }

    /// The contents of those entries that are wanted, by their names, in the archive's order. Every entry is
    /// unpacked and counted. Throws [UnreadableDocument] for too many or too large ones, for names that lead
    /// outside or come twice, and for a broken archive.
    public static Map<String, byte[]> entries(String fileName, byte[] bytes, Wanted wanted) {
        return new Archive(fileName, bytes).entries(wanted);
    }

    /// The same archive packed anew from what was seen in it, so that another reader, which may look for its
    /// entries in another way, finds nothing else. Throws [UnreadableDocument] as [#entries] does.
    public static byte[] packedAnew(String fileName, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length);
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            new Archive(fileName, bytes).walk(name -> true, (name, content) -> {
                zip.putNextEntry(name.equals(TYPE) ? stored(content) : new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// OpenDocument and InDesign want to find what the archive is at its beginning, uncompressed.
    private static ZipEntry stored(byte[] content) {
        ZipEntry entry = new ZipEntry(TYPE);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private interface Taking {
        void take(String name, byte[] content) throws IOException;
    }

    private Map<String, byte[]> entries(Wanted wanted) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        walk(wanted, found::put);
        return found;
    }

    private void walk(Wanted wanted, Taking taking) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (leadsOut(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new UnreadableDocument(Fault.BAD_ENTRY, fileName, FileNames.shown(name));
                }
                if (names.size() > MOST_ENTRIES) {
                    throw new UnreadableDocument(Fault.TOO_MANY_ENTRIES, fileName, MOST_ENTRIES);
                }
                boolean kept = wanted.wants(name) && !entry.isDirectory();
                byte[] content = unpacked(zip, kept);
                if (kept) {
                    taking.take(name, content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (names.isEmpty() || listed() != names.size()) {
            throw damaged();
        }
    }

    /// How many entries the list at the archive's end says there are; -1 when the end is missing.
    private int listed() {
        for (int at = bytes.length - END; at >= Math.max(0, bytes.length - END - 0xFFFF); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return (bytes[at + 10] & 0xFF) | (bytes[at + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }

    private byte[] unpacked(InputStream in, boolean kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED.toBytes()) {
                throw new UnreadableDocument(Fault.UNPACKS_TOO_LARGE, fileName, MOST_UNPACKED.toMegabytes());
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    private UnreadableDocument damaged() {
        return new UnreadableDocument(Fault.DAMAGED, fileName, FileNames.kind(fileName));
    }

    private static boolean leadsOut(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || java.util.Arrays.asList(name.split("/", -1)).contains("..");
    }
}
