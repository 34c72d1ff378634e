package org.ura.api;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Notes in the transaction in which a call with an idempotency key does what it does, that it has. So after a
/// crash, what was done and what is known of it are the same.
@Component
class Acting implements TransactionExecutionListener {

    private static final ThreadLocal<Act> NOW = new ThreadLocal<>();

    private final ObjectProvider<Replies> replies;

    Acting(ObjectProvider<Replies> replies) {
        this.replies = replies;
    }

    /// A call that is being answered.
    static final class Act {

        private final long id;
        private boolean noted;
        private boolean acted;

        Act(long id) {
            this.id = id;
        }

        /// Whether anything was stored.
        boolean acted() {
            return acted;
        }
    }

    /// From now on this thread does what that call asks for.
    static Act begin(long id) {
        Act act = new Act(id);
        NOW.set(act);
        return act;
    }

    static void end() {
        NOW.remove();
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Act act = NOW.get();
        if (act != null && !act.acted && !transaction.isReadOnly()) {
            replies.getObject().acted(act.id);
            act.noted = true;
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        Act act = NOW.get();
        if (act != null && act.noted && failure == null) {
            act.acted = true;
        }
    }
}
