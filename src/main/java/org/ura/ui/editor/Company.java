package org.ura.ui.editor;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.ura.project.DocumentChanged;

/// Who has which document open, and where they are. It lives in memory only: whoever is connected says so again.
@Component
class Company {

    /// After so long without a key, nobody holds a segment any more.
    private static final Duration HELD = Duration.ofMinutes(1);

    private final Map<Visitor, Spot> spots = new ConcurrentHashMap<>();

    /// Whoever tells a session something must not be within a request of another one: they could wait for each other.
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("company").factory());

    private final Clock clock;
    private final Duration held;

    @Autowired
    Company(Clock clock) {
        this(clock, HELD);
    }

    Company(Clock clock, Duration held) {
        this.clock = clock;
        this.held = held;
    }

    /// One open editor. Two tabs of one person are two visitors.
    ///
    /// @param documentId the document that is open in it
    /// @param name the person's name
    /// @param tell is told who the others are, each time that changes, on any thread
    /// @param news is told what was stored in the document, on any thread
    static final class Visitor {

        private final long documentId;
        private final String name;
        private final Consumer<List<Presence>> tell;
        private final Consumer<DocumentChanged> news;
        private final Unheard unheard;

        Visitor(long documentId, String name, Consumer<List<Presence>> tell, Consumer<DocumentChanged> news) {
            this.documentId = documentId;
            this.name = name;
            this.tell = tell;
            this.news = news;
            this.unheard = new Unheard(documentId);
        }
    }

    /// Somebody else in the same document; the shape is `Presence` in `types.ts`.
    ///
    /// @param segment the segment's id, 0 for none
    /// @param writing whether they were the first to write there, and thus hold it
    record Presence(String name, long segment, boolean writing) {}

    void enter(Visitor visitor) {
        spots.put(visitor, new Spot(0, false, clock.instant()));
        tell(visitor);
        tellOthers(visitor);
    }

    void leave(Visitor visitor) {
        Spot left = spots.remove(visitor);
        if (left != null) {
            tellOthers(visitor);
        }
    }

    /// Says where a visitor is. Who writes while somebody else holds the segment does not hold it too.
    void at(Visitor visitor, long segmentId, boolean writing) {
        if (!spots.containsKey(visitor)) {
            return;
        }
        boolean holds =
                writing && others(visitor).stream().noneMatch(other -> other.segment == segmentId && other.writing);
        Spot spot = new Spot(segmentId, holds, clock.instant());
        Spot before = spots.put(visitor, spot);
        if (holds) {
            teller.schedule(() -> letGo(visitor, spot), held.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (before == null || before.segmentId != segmentId || before.writing != holds) {
            tellOthers(visitor);
        }
    }

    /// Who has not written for a while holds nothing any more, and the others may know.
    private void letGo(Visitor visitor, Spot spot) {
        if (spots.replace(visitor, spot, new Spot(spot.segmentId, false, spot.at))) {
            tellOthers(visitor);
        }
    }

    /// Tells everybody who has the document open what was stored in it.
    void tellOf(DocumentChanged change) {
        spots.keySet().stream()
                .filter(visitor -> visitor.documentId == change.documentId())
                .forEach(visitor -> tell(visitor, change));
    }

    private void tellOthers(Visitor moved) {
        spots.keySet().stream()
                .filter(other -> other != moved && other.documentId == moved.documentId)
                .forEach(this::tell);
    }

    private void tell(Visitor visitor) {
        if (visitor.unheard.addMove()) {
            tellSoon(visitor);
        }
    }

    private void tell(Visitor visitor, DocumentChanged change) {
        if (visitor.unheard.add(change)) {
            tellSoon(visitor);
        }
    }

    /// One turn a visitor waits at most: what happens until it comes is told in it, so that a full document
    /// costs each of them what they see and not what everybody does.
    private void tellSoon(Visitor visitor) {
        teller.execute(() -> {
            Unheard.Told told = visitor.unheard.take();
            if (told.moved()) {
                visitor.tell.accept(others(visitor));
            }
            told.changes().forEach(visitor.news);
        });
    }

    @PreDestroy
    void close() {
        teller.shutdownNow();
    }

    private List<Presence> others(Visitor visitor) {
        return spots.entrySet().stream()
                .filter(entry -> entry.getKey() != visitor && entry.getKey().documentId == visitor.documentId)
                .map(entry -> presence(entry.getKey(), entry.getValue()))
                .sorted((one, two) -> one.name.compareTo(two.name))
                .toList();
    }

    private static Presence presence(Visitor visitor, Spot spot) {
        return new Presence(visitor.name, spot.segmentId, spot.writing);
    }

    private record Spot(long segmentId, boolean writing, Instant at) {}
}
