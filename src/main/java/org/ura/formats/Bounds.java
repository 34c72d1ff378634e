package org.ura.formats;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/// Runs the reading or writing of one file on a thread of its own, for so long and with so much memory at
/// most, and one after another, so that one bad file stops neither the others nor the program. A thread that
/// does not end when it is asked to is left to itself; it keeps its turn until it ends.
final class Bounds {

    private static final Logger log = LoggerFactory.getLogger(Bounds.class);
    private static final int AT_ONCE = 2;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final long STACK = 4L * 1024 * 1024;

    private final Duration longest;
    private final long mostMemory;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    Bounds(Duration longest, DataSize memory) {
        this.longest = longest;
        this.mostMemory = memory.toBytes();
    }

    /// What the work gives. Throws [UnreadableDocument] when it needs too much, or fails in any way but as
    /// [UnwritableDocument].
    <T> T run(String fileName, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, () -> work(task), "reading-a-file", STACK);
        thread.setDaemon(true);
        try {
            if (!turns.tryAcquire(longest.toMillis() * AT_ONCE, TimeUnit.MILLISECONDS)) {
                throw tooMuch(fileName);
            }
            thread.start();
            return result(fileName, task, thread);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw tooMuch(fileName);
        }
    }

    private void work(FutureTask<?> task) {
        try {
            task.run();
        } finally {
            turns.release();
        }
    }

    private <T> T result(String fileName, FutureTask<T> task, Thread thread) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException still) {
                if (System.nanoTime() > end || threads.getThreadAllocatedBytes(thread.threadId()) > mostMemory) {
                    task.cancel(true);
                    throw tooMuch(fileName);
                }
            } catch (ExecutionException failed) {
                throw failure(fileName, Objects.requireNonNullElse(failed.getCause(), failed));
            }
        }
    }

    private static RuntimeException failure(String fileName, Throwable cause) {
        return switch (cause) {
            case UnreadableDocument unreadable -> unreadable;
            case UnwritableDocument unwritable -> unwritable;
            case OutOfMemoryError ignored -> tooMuch(fileName);
            case StackOverflowError ignored -> tooMuch(fileName);
            default -> {
                log.debug("{} cannot be read", fileName, cause);
                yield new UnreadableDocument(Fault.DAMAGED, fileName, FileNames.kind(fileName));
            }
        };
    }

    private static UnreadableDocument tooMuch(String fileName) {
        return new UnreadableDocument(Fault.TOO_MUCH_WORK, fileName);
    }
}
