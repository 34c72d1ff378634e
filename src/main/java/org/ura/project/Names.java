package org.ura.project;

import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The names that things have now.
@Component
class Names {

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String ofProject(long projectId) {
        return jdbc.sql("select p.name from project p where p.id = ?")
                .param(projectId)
                .query(String.class)
                .single();
    }

    /// The keys of the names that documents of the project have; those in the bin have none. The project must
    /// be locked.
    Set<String> taken(long projectId) {
        return jdbc.sql("select d.name_key from document d where d.project_id = ?")
                .param(projectId)
                .query((row, index) -> Objects.requireNonNull(row.getString("name_key")))
                .set();
    }
}
