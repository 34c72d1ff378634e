package org.ura.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    private static final int COMMIT_AFTER = 200_000;

    /// While much is taken in, what was taken in need not be found at once: each refresh makes a segment.
    private static final int REFRESH_AFTER = 200_000;

    private final String identity;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Place place;
    private volatile int uncommitted;
    private volatile int hidden;

    /// More is to be taken in than a look-up waits for.
    private volatile boolean crowded;

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
        return create(folder, memory, settings());
    }

    /// One whose segments are merged as these settings say, or never.
    static MemoryIndex create(Path folder, MemoryRow memory, IndexWriterConfig settings) throws IOException {
        Directory directory = FSDirectory.open(folder);
        MemoryIndex index = new MemoryIndex(
                memory.identity(), directory, new IndexWriter(directory, settings), new Read(new Place(0, 0), 0));
        index.commit();
        return index;
    }

    /// The index that is in the folder. Throws `IOException` when it cannot be read, is damaged, or is not this
    /// memory's: of another installation, or ahead of a database that was brought back from a backup.
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

    static IndexWriterConfig settings() {
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
        if (isUpTo(version)) {
            return 0;
        }
        writing.lock();
        try {
            return isUpTo(version) ? 0 : take(pages.after(place, most), version, most);
        } finally {
            writing.unlock();
        }
    }

    /// The same for a look-up, which waits for fewer than `most` units only: where there are more, it takes the index
    /// as it is, and whoever tends it reads on.
    void catchUpWithFew(PagesOfUnits pages, long version, int most) throws IOException {
        if (crowded || isUpTo(version)) {
            return; // most look-ups need not wait for whoever writes
        }
        writing.lock();
        try {
            if (!crowded && !isUpTo(version)) {
                List<UnitRow> rows = pages.after(place, most);
                crowded = rows.size() == most;
                if (!crowded) {
                    take(rows, version, most);
                }
            }
        } finally {
            writing.unlock();
        }
    }

    private boolean isUpTo(long version) {
        return behind(version) == 0 && hidden == 0;
    }

    private int take(List<UnitRow> rows, long version, int most) throws IOException {
        boolean more = rows.size() == most;
        crowded |= more;
        write(rows);
        hidden += rows.size();
        uncommitted += rows.size();
        if (!more || hidden >= REFRESH_AFTER) {
            searchers.maybeRefreshBlocking();
            hidden = 0;
        }
        place = next(rows, version, most);
        crowded = more;
        if (uncommitted >= COMMIT_AFTER) {
            commit();
        }
        return rows.size();
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

    /// Writes units, each of them once, on all processors.
    private void write(List<UnitRow> rows) throws IOException {
        long known = highest;
        for (UnitRow row : rows) {
            highest = Math.max(highest, row.id());
        }
        try {
            rows.parallelStream().forEach(row -> write(row, row.id() > known));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(UnitRow row, boolean fresh) {
        try {
            if (row.deleted()) {
                writer.deleteDocuments(UnitDocument.term(row.id()));
            } else if (fresh) {
                writer.addDocument(UnitDocument.of(row)); // nothing to be looked for and replaced
            } else {
                writer.updateDocument(UnitDocument.term(row.id()), UnitDocument.of(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every unit whose score reaches the threshold, in no order.
    List<FoundUnit> search(Comparison comparison, Context context, int threshold) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new Scoring(comparison, context, threshold).in(searcher.getIndexReader());
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

    /// Lets `work` search the units as it needs to.
    <T> T searching(Searching<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /// A search of its own kind.
    interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /// How many units are in it.
    int units() {
        return writer.getDocStats().numDocs;
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

    /// Puts on the disk what was taken in, together with how far it was read. Others may write meanwhile: what
    /// they take in beyond that place is read again at a start, and replaces itself.
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
