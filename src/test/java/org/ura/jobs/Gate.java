package org.ura.jobs;

import java.util.concurrent.CountDownLatch;

/// Where a step waits until a test lets it go on.
final class Gate {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    /// Called by the step.
    void pass() {
        reached.countDown();
        await(opened);
    }

    /// Waits until the step is here.
    void awaitArrival() {
        await(reached);
    }

    void open() {
        opened.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
