package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryIndexTest {

    private static final Context ALONE = Context.of(Neighbours.NONE);
    private static final Provenance FROM = Provenance.confirmed("Lajme", "d", false);

    @TempDir
    Path folder;

    private final List<UnitRow> table = new ArrayList<>();
    private final List<Place> asked = new ArrayList<>();

    @Test
    void whatWasNotCommittedIsReadAgainAfterAKill() throws IOException {
        MemoryIndex index = MemoryIndex.create(folder, memory(0));
        put(1, 1, "Ura u hap.", false);
        index.catchUp(this::page, 1, 100);
        index.commit();
        put(2, 2, "Lumi u ngri.", false);
        put(1, 3, "Ura u mbyll.", false);
        index.catchUp(this::page, 3, 100);
        index.abandon();

        MemoryIndex again = MemoryIndex.open(folder, memory(3));
        assertThat(again.behind(3)).isEqualTo(2);
        asked.clear();
        assertThat(again.catchUp(this::page, 3, 100)).isEqualTo(2);
        assertThat(asked).containsExactly(Place.behind(1));
        assertThat(found(again, "Ura u mbyll.")).containsExactly(1L);
        assertThat(found(again, "Ura u hap.")).isEmpty();
        assertThat(found(again, "Lumi u ngri.")).containsExactly(2L);
        again.close();
    }

    @Test
    void unitsOfOneVersionAreReadPageByPage() throws IOException {
        MemoryIndex index = MemoryIndex.create(folder, memory(0));
        for (int id = 1; id <= 25; id++) {
            put(id, 1, "Ura " + id, false);
        }
        int pages = 0;
        while (index.catchUp(this::page, 1, 10) > 0) {
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(index.behind(1)).isZero();
        assertThat(found(index, "Ura 1")).hasSize(25);
        index.close();
        assertThat(MemoryIndex.open(folder, memory(1)).behind(1)).isZero();
    }

    @Test
    void tombstonesTakeTheirUnitAway() throws IOException {
        MemoryIndex index = MemoryIndex.create(folder, memory(0));
        put(1, 1, "Ura u hap.", false);
        index.catchUp(this::page, 1, 100);
        put(1, 2, "Ura u hap.", true);
        index.catchUp(this::page, 2, 100);

        assertThat(found(index, "Ura u hap.")).isEmpty();
        index.close();
    }

    @Test
    void whatIsReadTwiceIsThereOnce() throws IOException {
        MemoryIndex index = MemoryIndex.create(folder, memory(0));
        put(1, 1, "Ura u hap.", false);
        index.catchUp((place, count) -> table, 1, 1);
        index.catchUp((place, count) -> table, 1, 2);

        assertThat(found(index, "Ura u hap.")).containsExactly(1L);
        index.close();
    }

    @Test
    void whatWasTakenInWhileACommitBeganIsThereOnceAfterAKill() throws IOException {
        MemoryIndex index = MemoryIndex.create(folder, memory(0));
        put(1, 1, "Ura u hap.", false);
        put(2, 2, "Ura u hap.", false);
        index.catchUp(this::page, 2, 100);
        index.close();
        sayOfCommit(new Place(1, 1));

        MemoryIndex again = MemoryIndex.open(folder, memory(2));
        again.catchUp(this::page, 2, 100);
        assertThat(found(again, "Ura u hap.")).containsExactlyInAnyOrder(1L, 2L);
        again.close();
    }

    /// As the last commit would have it that began when the index was there.
    private void sayOfCommit(Place place) throws IOException {
        IndexWriterConfig sorted =
                new IndexWriterConfig().setIndexSort(new Sort(new SortField(UnitDocument.WORDS, SortField.Type.LONG)));
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, sorted)) {
            writer.setLiveCommitData(Map.of(
                            "memory", "identity",
                            "version", Long.toString(place.version()),
                            "id", Long.toString(place.id()),
                            "highest", Long.toString(place.id()))
                    .entrySet());
            writer.commit();
        }
    }

    @Test
    void anIndexThatIsOpenIsNotOpenedTwice() throws IOException {
        MemoryIndex index = MemoryIndex.create(folder, memory(0));
        assertThatThrownBy(() -> MemoryIndex.open(folder, memory(0))).isInstanceOf(IOException.class);
        index.close();
    }

    private static MemoryRow memory(long version) {
        return new MemoryRow(1, "identity", "Test", 1, version, 0);
    }

    private void put(long id, long version, String source, boolean deleted) {
        table.removeIf(row -> row.id() == id);
        table.add(new UnitRow(id, 1, source, "Target", ALONE, FROM, "drita", Instant.EPOCH, version, deleted));
    }

    private List<UnitRow> page(Place place, int count) {
        asked.add(place);
        return table.stream()
                .filter(row ->
                        row.version() > place.version() || (row.version() == place.version() && row.id() > place.id()))
                .limit(count)
                .toList();
    }

    private static List<Long> found(MemoryIndex index, String text) throws IOException {
        return index.search(Likeness.ALBANIAN.compare(text), ALONE, 95).stream()
                .map(FoundUnit::id)
                .toList();
    }
}
