package org.ura.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people are called.
@Component
class WriterNames {

    private final JdbcClient jdbc;

    WriterNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// These people by name; nobody, whose id is 0, has none and comes last.
    List<IssueInfo.Hand> sorted(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<IssueInfo.Hand> found = new ArrayList<>(jdbc.sql("select p.id, p.name from person p where p.id in (:ids)")
                .param("ids", ids)
                .query((row, index) -> new IssueInfo.Hand(row.getLong("id"), row.getString("name")))
                .list());
        found.sort(Comparator.comparing(IssueInfo.Hand::name, String.CASE_INSENSITIVE_ORDER));
        if (ids.contains(0L)) {
            found.add(new IssueInfo.Hand(0, ""));
        }
        return found;
    }
}
