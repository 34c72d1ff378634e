package org.ura.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.ura.text.Comparison;

/// The index of one memory in its folder. It may lag behind the database, and says how far it has read. Any number of
/// threads may search while one writes.
final class MemoryIndex {

    /// What is not committed is read up again after a crash, in some seconds.
    private static final int COMMIT_AFTER = 100_000;

    /// While much is taken in, what was taken in need not be found at once: each refresh makes a segment.
    private static final int REFRESH_AFTER = 50_000;

    private final String identity;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Place place;
    private volatile int uncommitted;
    private volatile int hidden;

    /// No unit with a higher id is in the index.
    private long highest;

    private MemoryIndex(String identity, Directory directory, IndexWriter writer, Read read) throws IOException {
        this.identity = identity;
        this.directory = directory;
        this.writer = writer;
        this.place = read.place();
        this.highest = read.highest();
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// An empty index in a new folder.
    static MemoryIndex create(Path folder, MemoryRow memory) throws IOException {
        Directory directory = FSDirectory.open(folder);
        MemoryIndex index = new MemoryIndex(
                memory.identity(), directory, new IndexWriter(directory, settings()), new Read(new Place(0, 0), 0));
        index.commit();
        return index;
    }

    /// The index that is in the folder. Throws `IOException` when it cannot be read, is damaged, or is not this
    /// memory's:
    /// of another installation, or ahead of a database that was brought back from a backup.
    static MemoryIndex open(Path folder, MemoryRow memory) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            Read read = verified(directory, memory);
            return new MemoryIndex(memory.identity(), directory, new IndexWriter(directory, settings()), read);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Read verified(Directory directory, MemoryRow memory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            Place place = new Place(
                    Long.parseLong(data.getOrDefault("version", "-1")), Long.parseLong(data.getOrDefault("id", "-1")));
            if (!memory.identity().equals(data.get("memory")) || place.version() > memory.version()) {
                throw new IOException("it belongs to another state of the database");
            }
            long highest = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
                highest = Math.max(highest, UnitDocument.highestId(leaf.reader()));
            }
            return new Read(place, highest);
        }
    }

    /// How far an index has read.
    private record Read(Place place, long highest) {}

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig()
                .setIndexSort(new Sort(new SortField(UnitDocument.WORDS, SortField.Type.LONG)))
                .setRAMBufferSizeMB(48)
                .setCommitOnClose(false);
    }

    /// How many versions of the memory are still to be read.
    long behind(long version) {
        Place now = place;
        boolean reached = now.version() > version || now.equals(Place.behind(version));
        return reached ? 0 : Math.max(1, version - now.version());
    }

    /// Takes in at most `most` units that were written since, up to `version` or beyond. Returns how many it took.
    int catchUp(PagesOfUnits pages, long version, int most) throws IOException {
        if (behind(version) == 0 && hidden == 0) {
            return 0; // most look-ups need not wait for whoever writes
        }
        writing.lock();
        try {
            if (behind(version) == 0 && hidden == 0) {
                return 0;
            }
            List<UnitRow> rows = pages.after(place, most);
            for (UnitRow row : rows) {
                write(row);
            }
            hidden += rows.size();
            uncommitted += rows.size();
            if (rows.size() < most || hidden >= REFRESH_AFTER) {
                searchers.maybeRefreshBlocking();
                hidden = 0;
            }
            place = next(rows, version, most);
            if (uncommitted >= COMMIT_AFTER) {
                commit();
            }
            return rows.size();
        } finally {
            writing.unlock();
        }
    }

    private static Place next(List<UnitRow> rows, long version, int most) {
        if (rows.isEmpty()) {
            return Place.behind(version);
        }
        UnitRow last = rows.getLast();
        return rows.size() < most
                ? Place.behind(Math.max(version, last.version()))
                : new Place(last.version(), last.id());
    }

    private void write(UnitRow row) throws IOException {
        if (row.id() > highest) {
            highest = row.id();
            if (!row.deleted()) {
                writer.addDocument(UnitDocument.of(row)); // nothing to be looked for and replaced
            }
        } else if (row.deleted()) {
            writer.deleteDocuments(UnitDocument.term(row.id()));
        } else {
            writer.updateDocument(UnitDocument.term(row.id()), UnitDocument.of(row));
        }
    }

    /// Every unit whose score reaches the threshold, in no order.
    List<FoundUnit> search(Comparison comparison, Context context, int threshold) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            List<FoundUnit> found = new ArrayList<>();
            Scoring scoring = new Scoring(comparison, context, threshold, found);
            for (Query query : Candidates.of(comparison.asked(), threshold, searcher.getIndexReader())) {
                searcher.search(query, scoring);
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    /// The units that a query finds, the newest first, at most `most` of them.
    FoundWords words(Query query, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            TopFieldDocs found = searcher.search(
                    query, new TopFieldCollectorManager(UnitDocument.NEWEST_FIRST, most, Integer.MAX_VALUE));
            List<Long> ids = Stream.of(found.scoreDocs)
                    .map(document -> (Long) ((FieldDoc) document).fields[1])
                    .toList();
            return new FoundWords(ids, found.totalHits.value());
        } finally {
            searchers.release(searcher);
        }
    }

    /// In how many units a term is.
    int frequency(String field, String term) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().docFreq(new Term(field, term));
        } finally {
            searchers.release(searcher);
        }
    }

    /// Puts on the disk what was taken in, together with how far it was read. Others may write meanwhile: what they
    /// take
    /// in beyond that place is read again at a start, and replaces itself.
    void commit() throws IOException {
        int before;
        writing.lock();
        try {
            before = uncommitted;
            writer.setLiveCommitData(Map.of(
                            "memory", identity,
                            "version", Long.toString(place.version()),
                            "id", Long.toString(place.id()))
                    .entrySet());
        } finally {
            writing.unlock();
        }
        writer.commit();
        writing.lock();
        try {
            uncommitted -= before;
        } finally {
            writing.unlock();
        }
    }

    boolean hasUncommitted() {
        return uncommitted > 0;
    }

    /// Commits and lets go of the folder.
    void close() throws IOException {
        writing.lock();
        try {
            commit();
        } finally {
            abandon();
            writing.unlock();
        }
    }

    /// Lets go of the folder without writing any more.
    void abandon() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
