package org.ura.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.people.Caller;
import org.ura.project.ProjectSetup;

/// Changes settings of a project, which have no versions, all of them or none, and with `If-Match` only while they
/// are what somebody saw: it names that by its fingerprint. That is looked at and changed in one transaction which
/// holds the project; it is the one thing that this module does of several use cases at once.
@Component
class Guard {

    private final ProjectSetup setup;
    private final Etags etags;
    private final TransactionTemplate transaction;

    Guard(ProjectSetup setup, Etags etags, TransactionTemplate transaction) {
        this.setup = setup;
        this.etags = etags;
        this.transaction = transaction;
    }

    /// @param now what is stored, as it travels
    /// @param change makes it something else
    <T> ResponseEntity<T> change(
            Caller caller, long projectId, @Nullable String ifMatch, Supplier<T> now, Runnable change) {
        transaction.executeWithoutResult(status -> {
            setup.hold(caller, projectId);
            if (ifMatch != null) {
                T current = now.get();
                if (!Etags.match(ifMatch, etags.of(current))) {
                    throw new Stale(current, etags.of(current));
                }
            }
            change.run();
        });
        return etags.answer(now.get());
    }
}
