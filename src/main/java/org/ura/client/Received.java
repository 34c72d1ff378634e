package org.ura.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.UUID;
import java.util.function.LongConsumer;

/// A file that comes from the workbench. It lies beside its place under another name until all of it is there
/// and on the disk: what has the name that was wanted is whole.
final class Received implements AutoCloseable {

    private final Path place;
    private final Path part;

    Received(Path place, FileAttribute<?>... attributes) throws IOException {
        this.place = place;
        this.part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createFile(part, attributes);
    }

    /// @param got is told how many bytes have come
    void take(InputStream from, LongConsumer got) throws IOException {
        try (InputStream in = from;
                FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                bytes += count;
                got.accept(bytes);
            }
            channel.force(true);
        }
    }

    /// Where it lies now.
    Path part() {
        return part;
    }

    void keep() throws IOException {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
