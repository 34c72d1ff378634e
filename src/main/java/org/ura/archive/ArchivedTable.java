package org.ura.archive;

import java.util.Map;

/// A table of which a project's archive holds rows. Its columns, and which of them refer to other tables, are
/// read from the database, so that a column which a later version adds is archived without more ado.
///
/// @param name the table's name, in lower case
/// @param rows which rows belong to the project `:project`, as a condition in SQL
/// @param references columns that hold ids of another table without a foreign key that says so, with that
///     table's name
/// @param keys columns of text that ends with `:` and an id of another table, with that table's name; what is
/// not in the
///     archive gets a text that can mean nothing else
public record ArchivedTable(String name, String rows, Map<String, String> references, Map<String, String> keys) {

    /// A table whose foreign keys say everything.
    public ArchivedTable(String name, String rows) {
        this(name, rows, Map.of(), Map.of());
    }

    /// A table with references that no foreign key says.
    public ArchivedTable(String name, String rows, Map<String, String> references) {
        this(name, rows, references, Map.of());
    }
}
