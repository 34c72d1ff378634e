package org.ura.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folders of the indexes, named `memory-<id>.schema-<number>.<generation>`. A folder that cannot be used is left
/// alone until a new generation stands beside it, and is then removed.
final class IndexFolders {

    private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

    private final Path root;

    IndexFolders(Path root) {
        this.root = root;
    }

    /// The memory's index as it was left, or an empty one.
    MemoryIndex open(MemoryRow memory) throws IOException {
        List<Path> folders = foldersOf(memory);
        for (Path folder : folders) {
            if (schema(folder) == UnitDocument.SCHEMA) {
                try {
                    MemoryIndex index = MemoryIndex.open(folder, memory);
                    removeOthers(memory, folder);
                    return index;
                } catch (IOException | RuntimeException e) {
                    log.warn("The index in {} cannot be used and is built anew: {}", folder, e.toString());
                }
            }
        }
        return create(memory);
    }

    /// An empty index of the memory in a new folder; what there was is removed.
    MemoryIndex create(MemoryRow memory) throws IOException {
        long newest = foldersOf(memory).stream()
                .mapToLong(IndexFolders::generation)
                .max()
                .orElse(0);
        Path folder = Files.createDirectories(
                root.resolve("memory-%d.schema-%d.%d".formatted(memory.id(), UnitDocument.SCHEMA, newest + 1)));
        MemoryIndex index = MemoryIndex.create(folder, memory);
        if (memory.units() > 1) {
            log.info("Building the index of memory {} with {} units in {}", memory.id(), memory.units(), folder);
        }
        removeOthers(memory, folder);
        return index;
    }

    /// Removes all that there is of a memory that is gone.
    void discard(long memoryId) throws IOException {
        for (Path folder : foldersOf(memoryId)) {
            remove(folder);
        }
    }

    private List<Path> foldersOf(MemoryRow memory) throws IOException {
        return foldersOf(memory.id());
    }

    /// The newest first.
    private List<Path> foldersOf(long memoryId) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName()
                            .toString()
                            .matches("memory-" + memoryId + "\\.schema-\\d{1,9}\\.\\d{1,15}"))
                    .sorted(Comparator.comparingLong(IndexFolders::generation).reversed())
                    .toList();
        }
    }

    private static long generation(Path folder) {
        String name = folder.getFileName().toString();
        return Long.parseLong(name.substring(name.lastIndexOf('.') + 1));
    }

    private static int schema(Path folder) {
        String name = folder.getFileName().toString();
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.')));
    }

    private void removeOthers(MemoryRow memory, Path kept) throws IOException {
        for (Path folder : foldersOf(memory)) {
            if (!folder.equals(kept)) {
                remove(folder);
            }
        }
    }

    /// Removes the folder unless somebody is using it.
    private static void remove(Path folder) {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            log.warn("The old index in {} stays: {}", folder, e.toString());
            return;
        }
        folder.toFile().delete();
    }
}
