package org.ura.webhooks;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.webhooks.DeliveryInfo.Attempt;

/// Sends what is to be sent, a webhook's messages one after the other, several webhooks at the same time. What
/// could not be sent is tried again after longer and longer pauses. The database knows what is still to be sent: a
/// program that was killed while sending sends the same message once more, by the same name.
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 8;

    private final Watches watches;
    private final DeliveryRows rows;
    private final Sender sender;
    private final WebhookSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running = true;

    Courier(
            Watches watches,
            DeliveryRows rows,
            Sender sender,
            WebhookSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.watches = watches;
        this.rows = rows;
        this.sender = sender;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Hands out work, and does none itself that takes time.
    @Scheduled(fixedDelayString = "${ura.webhooks.every:PT1S}", initialDelayString = "${ura.webhooks.every:PT1S}")
    void round() {
        watches.waiting().forEach(watches::look);
        List<Long> waiting = rows.waiting();
        for (long webhook : waiting) {
            if (running && free.tryAcquire()) {
                if (busy.add(webhook)) {
                    workers.execute(() -> serve(webhook));
                } else {
                    free.release();
                }
            }
        }
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT6M")
    void clear() {
        rows.removeEndedBefore(clock.instant().minus(settings.keep()));
    }

    private void serve(long webhook) {
        try {
            Optional<DeliveryRows.Claim> message = claim(webhook);
            while (message.isPresent()) {
                note(message.get(), sender.send(message.get()));
                message = claim(webhook);
            }
        } catch (RuntimeException failed) {
            if (running) {
                log.error("Messages of webhook {} could not be sent", webhook, failed);
            }
        } finally {
            busy.remove(webhook);
            free.release();
        }
    }

    private Optional<DeliveryRows.Claim> claim(long webhook) {
        return running ? rows.claim(webhook, settings.lease()) : Optional.empty();
    }

    private void note(DeliveryRows.Claim message, Attempt attempt) {
        boolean delivered = attempt.status() >= 200 && attempt.status() < 300;
        int tries = message.tried() + 1;
        transaction.executeWithoutResult(status -> {
            if (!rows.note(message.deliveryId(), tries, attempt)) {
                return; // its webhook was taken away meanwhile
            }
            if (delivered) {
                rows.end(message.deliveryId(), DeliveryState.DELIVERED);
            } else if (tries > settings.pauses().size()) {
                rows.end(message.deliveryId(), DeliveryState.FAILED);
            } else {
                Duration pause = settings.pauses().get(tries - 1);
                rows.again(message.deliveryId(), clock.instant().plus(pause));
            }
        });
    }

    /// What is being sent is given a moment to end; else it is sent again.
    @PreDestroy
    void stop() {
        running = false;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(3, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
