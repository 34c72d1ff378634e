package org.ura.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// What is in the index that a program has left.
public final class IndexedUnits {

    private IndexedUnits() {}

    /// The ids of the units in the only index of a memory, in order, each as often as it is there.
    public static List<Long> in(Path home, long memoryId) throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(home.resolve("index"))) {
            folders = entries.filter(folder -> folder.getFileName().toString().startsWith("memory-" + memoryId + "."))
                    .toList();
        }
        if (folders.size() != 1) {
            throw new IllegalStateException("not one index: " + folders);
        }
        try (Directory directory = FSDirectory.open(folders.getFirst());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            List<Long> ids = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                add(leaf.reader(), ids);
            }
            return ids.stream().sorted().toList();
        }
    }

    private static void add(LeafReader segment, List<Long> ids) throws IOException {
        NumericDocValues id = DocValues.getNumeric(segment, "id");
        for (int document = 0; document < segment.maxDoc(); document++) {
            if (segment.getLiveDocs() == null || segment.getLiveDocs().get(document)) {
                id.advanceExact(document);
                ids.add(id.longValue());
            }
        }
    }
}
