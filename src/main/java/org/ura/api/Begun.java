package org.ura.api;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/// A job that was begun.
///
/// @param id the job's id
record Begun(long id) {

    static ResponseEntity<Begun> of(long job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job))
                .body(new Begun(job));
    }
}
