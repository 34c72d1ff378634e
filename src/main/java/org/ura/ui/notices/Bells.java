package org.ura.ui.notices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.ura.notices.Notices;
import org.ura.notices.NoticesChanged;
import org.ura.people.Caller;

/// The open pages of everybody that show notices, so that each shows at once what its person is told.
@Service
public class Bells {

    private final Notices notices;
    private final Set<Ear> ears = ConcurrentHashMap.newKeySet();

    /// Whoever tells a session something must not be within a request of another one: they could wait for each other.
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("bells").factory());

    Bells(Notices notices) {
        this.notices = notices;
    }

    /// A bell for the person at this browser.
    public Component bell(Caller caller) {
        return new Bell(this, notices, caller);
    }

    /// Has a part of a page look now, and again whenever the caller's notices change, as long as it is open.
    void attend(Component place, Caller caller, SerializableRunnable look) {
        place.addAttachListener(attached -> {
            Ear ear = new Ear(caller.personId(), attached.getUI(), look);
            ears.add(ear);
            place.addDetachListener(detached -> {
                detached.unregisterListener();
                ears.remove(ear);
            });
            look.run();
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(NoticesChanged change) {
        ears.stream().filter(ear -> change.personIds().contains(ear.personId)).forEach(this::tellSoon);
    }

    /// What happens until a page's turn comes is told in that turn.
    private void tellSoon(Ear ear) {
        if (ear.waiting.compareAndSet(false, true)) {
            teller.execute(() -> {
                ear.waiting.set(false);
                ear.ui.accessLater(ear.look, () -> ears.remove(ear)).run();
            });
        }
    }

    @PreDestroy
    void close() {
        teller.shutdownNow();
    }

    /// A part of an open page.
    private static final class Ear {

        private final long personId;
        private final UI ui;
        private final SerializableRunnable look;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Ear(long personId, UI ui, SerializableRunnable look) {
            this.personId = personId;
            this.ui = ui;
            this.look = look;
        }
    }
}
