package org.ura.archive;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table as the database knows it.
///
/// @param table what is archived of it
/// @param columns all of them, in the table's order
/// @param references the columns that hold ids of other tables, or of this one, with their names
/// @param behind the tables whose rows must be there before
/// @param numbered whether its rows have an `id` that the database gives
record Shape(
        ArchivedTable table,
        List<Column> columns,
        Map<String, String> references,
        Set<String> behind,
        boolean numbered) {

    /// @param type as in [java.sql.Types]
    record Column(String name, int type) {}

    String name() {
        return table.name();
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /// Whether its rows are so large that few of them are held at once.
    boolean bulky() {
        return columns.stream().anyMatch(column -> column.type() == Types.BLOB);
    }

    /// Whether its rows refer to others of the same table.
    boolean refersToItself() {
        return references.containsValue(name());
    }
}
