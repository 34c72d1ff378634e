package org.ura.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.ura.text.Comparison;

/// Keeps the indexes up to date with the database: after each commit, at the start, and by looking every few seconds.
///
/// Nothing here runs within a transaction: an index must read only what is committed, or it would count versions as
/// read that another transaction is still to write.
@Component
class Indexes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Indexes.class);

    /// A look-up takes in fewer units than this before it answers. So a pair that was confirmed a moment ago is
    /// found, and an import of a hundred thousand does not hold anybody up.
    static final int AT_ONCE = 500;

    private static final int PAGE = 1_000;
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Units units;
    private final IndexFolders folders;
    private final Map<Long, MemoryIndex> open = new ConcurrentHashMap<>();
    private volatile ScheduledExecutorService worker = newWorker();
    private volatile boolean running;

    Indexes(Units units, MemorySettings settings) {
        this.units = units;
        this.folders = new IndexFolders(settings.index());
    }

    private static ScheduledExecutorService newWorker() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("memory-index").daemon().factory());
    }

    /// Starts, after a stop too: an application may be paused and go on.
    @Override
    public void start() {
        if (worker.isShutdown()) {
            worker = newWorker();
        }
        running = true;
        worker.scheduleWithFixedDelay(this::tend, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @TransactionalEventListener
    void changed(MemoryChanged memory) {
        if (running) {
            worker.execute(() -> guarded(() ->
                    units.memory(memory.memoryId()).ifPresentOrElse(this::catchUp, () -> discard(memory.memoryId()))));
        }
    }

    /// Every unit of the memory that reaches the threshold. `memory` was read outside of a transaction, just now.
    List<FoundUnit> search(MemoryRow memory, Comparison comparison, Context context, int threshold) {
        return upToDate(memory, index -> index.search(comparison, context, threshold));
    }

    /// The units of the memory that a query finds, the newest first, at most `most` of them. `memory` was read
    /// outside of a transaction, just now.
    FoundWords words(MemoryRow memory, Query query, int most) {
        return upToDate(memory, index -> index.words(query, most));
    }

    /// Lets `work` search the units of the memory. `memory` was read outside of a transaction, just now.
    <T> T searching(MemoryRow memory, MemoryIndex.Searching<T> work) {
        return upToDate(memory, index -> index.searching(work));
    }

    /// How far the memory's index is, when so much is missing in it that a look-up does not wait for it.
    Optional<IndexProgress> building(MemoryRow memory) {
        MemoryIndex index = open.get(memory.id());
        long done = index == null ? 0 : Math.min(index.units(), memory.units());
        boolean reached = index != null && index.behind(memory.version()) == 0;
        return reached || memory.units() - done <= AT_ONCE
                ? Optional.empty()
                : Optional.of(new IndexProgress(done, memory.units()));
    }

    /// In how many units of the memory a term is.
    int frequency(MemoryRow memory, String field, String term) {
        return working(memory, index -> index.frequency(field, term));
    }

    private <T> T upToDate(MemoryRow memory, Work<T> work) {
        return working(memory, index -> {
            index.catchUpWithFew(pages(memory), memory.version(), AT_ONCE);
            return work.on(index);
        });
    }

    private void tend() {
        guarded(() -> {
            for (MemoryRow memory : units.memories()) {
                catchUp(memory);
                working(memory, index -> {
                    if (index.hasUncommitted()) {
                        index.commit();
                    }
                    return index;
                });
            }
        });
    }

    /// The memory is gone; whoever is still searching in its index finds it closed.
    private void discard(long memoryId) {
        MemoryIndex index = open.remove(memoryId);
        try {
            if (index != null) {
                index.abandon();
            }
            folders.discard(memoryId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catchUp(MemoryRow memory) {
        boolean more = true;
        while (more && running) {
            more = working(memory, index -> index.catchUp(pages(memory), memory.version(), PAGE) == PAGE);
        }
    }

    private PagesOfUnits pages(MemoryRow memory) {
        return (place, count) -> units.after(memory.id(), place, count);
    }

    private <T> T working(MemoryRow memory, Work<T> work) {
        try {
            MemoryIndex index = open.computeIfAbsent(memory.id(), id -> opened(memory));
            try {
                return work.on(index);
            } catch (IOException | AlreadyClosedException e) {
                if (!running) {
                    throw e;
                }
                log.warn("The index of memory {} is damaged and is built anew: {}", memory.id(), e.toString());
                MemoryIndex fresh = replaced(memory, index);
                changed(new MemoryChanged(memory.id()));
                return work.on(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MemoryIndex opened(MemoryRow memory) {
        if (!running) {
            throw new IllegalStateException("the workbench is shutting down");
        }
        try {
            return folders.open(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of several threads that find an index damaged, one replaces it.
    private MemoryIndex replaced(MemoryRow memory, MemoryIndex damaged) {
        return open.compute(memory.id(), (id, current) -> {
            if (current != null && current != damaged) {
                return current;
            }
            try {
                damaged.abandon();
                return folders.create(memory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The worker goes on after a failure: it looks again a few seconds later, when the cause may be gone.
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            if (running) {
                log.error("The indexes of the memories could not be brought up to date", e);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
                log.warn("The indexes are still being written; they will be read up again at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Map.Entry<Long, MemoryIndex> entry : open.entrySet()) {
            try {
                entry.getValue().close();
            } catch (IOException | AlreadyClosedException e) {
                log.warn("The index of memory {} was not closed well: {}", entry.getKey(), e.toString());
            }
        }
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the web server, whose last requests still look something up.
    @Override
    public int getPhase() {
        return 0;
    }

    private interface Work<T> {
        T on(MemoryIndex index) throws IOException;
    }
}
