package org.ura.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ura.memory.TmxItem;
import org.ura.memory.TmxReader;
import org.ura.memory.TmxUnit;

/// A TMX file of somebody's, packed with gzip when its name says so.
final class GivenTmx implements AutoCloseable {

    private final InputStream in;

    GivenTmx(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /// What can be remembered of it, once.
    Stream<TmxUnit> units() {
        TmxReader reader = new TmxReader(in);
        return Stream.generate(reader::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(TmxItem::units)
                .flatMap(java.util.List::stream);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
