package org.ura.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads from the database what the archived tables look like.
@Component
class Shapes {

    private final List<Archived> parts;
    private final JdbcTemplate jdbc;

    Shapes(List<Archived> parts, JdbcTemplate jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    /// The archived tables by name, each behind those that it refers to.
    Map<String, Shape> inOrder() {
        Map<String, Shape> shapes = new HashMap<>();
        List<Shape> read = jdbc.execute((ConnectionCallback<List<Shape>>) connection -> {
            List<Shape> found = new ArrayList<>();
            for (Archived part : parts) {
                for (ArchivedTable table : part.tables()) {
                    found.add(read(connection, table));
                }
            }
            return found;
        });
        if (read != null) {
            read.forEach(shape -> shapes.put(shape.name(), shape));
        }
        Map<String, Shape> ordered = new LinkedHashMap<>();
        shapes.keySet().stream().sorted().forEach(name -> put(name, shapes, ordered));
        return ordered;
    }

    private static void put(String name, Map<String, Shape> shapes, Map<String, Shape> ordered) {
        Shape shape = shapes.get(name);
        if (shape == null || ordered.containsKey(name)) {
            return;
        }
        shape.behind().stream()
                .filter(other -> !other.equals(name))
                .sorted()
                .forEach(other -> put(other, shapes, ordered));
        ordered.put(name, shape);
    }

    private static Shape read(Connection connection, ArchivedTable table) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String name = database.storesUpperCaseIdentifiers() ? table.name().toUpperCase(Locale.ROOT) : table.name();
        List<Shape.Column> columns = new ArrayList<>();
        boolean numbered = false;
        try (ResultSet row = database.getColumns(null, connection.getSchema(), name, null)) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(new Shape.Column(column, row.getInt("DATA_TYPE")));
                numbered |= column.equals("id") && "YES".equals(row.getString("IS_AUTOINCREMENT"));
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("there is no table " + table.name());
        }
        Map<String, String> references = new HashMap<>(table.references());
        Set<String> behind = new HashSet<>(table.references().values());
        for (Key key : keys(connection, name)) {
            references.put(key.column(), meant(connection, key));
            behind.add(key.table().toLowerCase(Locale.ROOT));
        }
        return new Shape(table, List.copyOf(columns), Map.copyOf(references), Set.copyOf(behind), numbered);
    }

    /// The table whose ids a key holds: another table may have its key from a third one.
    private static String meant(Connection connection, Key key) throws SQLException {
        if (key.of().equals("id")) {
            return key.table().toLowerCase(Locale.ROOT);
        }
        for (Key further : keys(connection, key.table())) {
            if (further.column().equals(key.of())) {
                return meant(connection, further);
            }
        }
        throw new IllegalStateException("nobody knows what " + key + " refers to");
    }

    private static List<Key> keys(Connection connection, String table) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                keys.add(new Key(
                        row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        row.getString("PKTABLE_NAME"),
                        row.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        return keys;
    }

    /// A column that refers to a column of a table, which is named as the database writes it.
    private record Key(String column, String table, String of) {}
}
