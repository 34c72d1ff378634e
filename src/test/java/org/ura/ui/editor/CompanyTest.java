package org.ura.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ura.project.CommentsChanged;
import org.ura.project.DocumentChanged;
import org.ura.project.SegmentsChanged;
import org.ura.ui.editor.Company.Presence;
import org.ura.ui.editor.Company.Visitor;

class CompanyTest {

    private final Company company = new Company(Clock.systemUTC(), Duration.ofMillis(50));
    private final BlockingQueue<List<Presence>> told = new LinkedBlockingQueue<>();
    private final Visitor ana = new Visitor(1, "Ana", others -> {}, news -> {});
    private final Visitor ben = new Visitor(1, "Ben", told::add, news -> {});

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void whoeverRestsLetsGoAndTheOthersAreTold() throws InterruptedException {
        company.enter(ana);
        company.enter(ben);
        company.at(ana, 7, true);
        awaitTold(new Presence("Ana", 7, true));
        awaitTold(new Presence("Ana", 7, false));
    }

    @Test
    void whoComesSecondHoldsNothing() throws InterruptedException {
        company.enter(ben);
        company.at(ben, 7, true);
        company.enter(ana);
        company.at(ana, 7, true);
        awaitTold(new Presence("Ana", 7, false));
    }

    @Test
    void ofAnotherDocumentNothingIsTold() throws InterruptedException {
        company.enter(new Visitor(2, "Cen", others -> {}, news -> {}));
        company.enter(ben);
        assertThat(next()).isEmpty();
    }

    @Test
    void whatIsStoredWhileSomebodyIsBeingToldIsToldThemTogether() throws InterruptedException {
        BlockingQueue<DocumentChanged> news = new LinkedBlockingQueue<>();
        CountDownLatch mayGoOn = new CountDownLatch(1);
        company.enter(new Visitor(1, "Cen", others -> {}, change -> {
            news.add(change);
            await(mayGoOn);
        }));
        company.tellOf(new SegmentsChanged(1, Set.of(1L), false));
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo(new SegmentsChanged(1, Set.of(1L), false));
        for (long segment = 2; segment <= 4; segment++) {
            company.tellOf(new SegmentsChanged(1, Set.of(segment), segment == 3));
            company.tellOf(new SegmentsChanged(1, Set.of(segment), false));
            company.tellOf(new CommentsChanged(1, 7));
        }
        mayGoOn.countDown();
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo(new SegmentsChanged(1, Set.of(2L, 3L, 4L), true));
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo(new CommentsChanged(1, 7));
        company.tellOf(new SegmentsChanged(1, Set.of(9L), false));
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo(new SegmentsChanged(1, Set.of(9L), false));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until the others are said to be just this one.
    private void awaitTold(Presence other) throws InterruptedException {
        List<Presence> others = next();
        while (!others.equals(List.of(other))) {
            others = next();
        }
    }

    private List<Presence> next() throws InterruptedException {
        List<Presence> others = told.poll(10, TimeUnit.SECONDS);
        assertThat(others).as("told in time").isNotNull();
        return others;
    }
}
