package org.ura.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The one row that says when the workbench got its first administrator.
@Entity
class Installation {

    @Id
    private int id;

    private @Nullable Instant setUpAt;

    protected Installation() {}

    void setUp(Instant at) {
        setUpAt = at;
    }
}
