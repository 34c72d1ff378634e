package org.ura.ui.editor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.ura.project.DocumentChanged;

/// Tells everybody who has a document open what was stored in it.
@Component
class News {

    private final Company company;

    News(Company company) {
        this.company = company;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(DocumentChanged change) {
        company.tellOf(change);
    }
}
