package org.ura.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// Inserts the rows of one table, in batches. Throws `IllegalArgumentException` for a row that does not fit.
final class Insertion {

    private static final int BATCH = 1_000;
    private static final int BULKY_BATCH = 1;

    /// What tells things apart across installations is new for each arrival.
    private static final Set<String> UNIQUE_EVERYWHERE = Set.of("identity");

    private final Shape shape;
    private final Moved moved;
    private final JdbcTemplate jdbc;
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private List<Map<String, Object>> behind = new ArrayList<>();
    private List<Shape.Column> columns = List.of();
    private Set<String> names = Set.of();

    Insertion(Shape shape, Moved moved, JdbcTemplate jdbc) {
        this.shape = shape;
        this.moved = moved;
        this.jdbc = jdbc;
    }

    /// A row that refers to another of the same table waits until that one is there.
    void add(Map<String, Object> row) {
        if (names.isEmpty()) {
            names = Set.copyOf(row.keySet());
            columns = columns(row);
        }
        if (!row.keySet().equals(names)) {
            throw new IllegalArgumentException("other columns than those of the rows before");
        }
        if (shape.refersToItself() && !ready(row)) {
            behind.add(row);
        } else {
            put(row);
        }
    }

    void end() {
        flush();
        while (!behind.isEmpty()) {
            List<Map<String, Object>> ready =
                    behind.stream().filter(this::ready).toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException("rows that refer to none");
            }
            behind = behind.stream().filter(row -> !ready(row)).toList();
            ready.forEach(this::put);
            flush();
        }
    }

    private boolean ready(Map<String, Object> row) {
        return shape.references().entrySet().stream()
                .filter(reference -> reference.getValue().equals(shape.name()))
                .map(reference -> row.get(reference.getKey()))
                .filter(Objects::nonNull)
                .allMatch(id -> moved.has(shape.name(), number(id)));
    }

    private List<Shape.Column> columns(Map<String, Object> row) {
        return row.keySet().stream()
                .filter(name -> !(shape.numbered() && name.equals("id")))
                .map(name -> shape.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name)))
                .toList();
    }

    private void put(Map<String, Object> row) {
        waiting.add(row);
        if (waiting.size() == (shape.bulky() ? BULKY_BATCH : BATCH)) {
            flush();
        }
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = waiting.stream().map(this::translated).toList();
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        String sql = "insert into " + shape.name() + " ("
                + columns.stream().map(Shape.Column::name).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        if (shape.numbered()) {
            jdbc.batchUpdate(connection -> connection.prepareStatement(sql, new String[] {"id"}), setter(rows), keys);
            remember(keys);
        } else {
            jdbc.batchUpdate(sql, setter(rows));
        }
        waiting.clear();
    }

    private void remember(GeneratedKeyHolder keys) {
        List<Map<String, Object>> made = keys.getKeyList();
        for (int i = 0; i < waiting.size(); i++) {
            Object id = made.get(i).values().iterator().next();
            Object old = Objects.requireNonNull(waiting.get(i).get("id"), "every row of such a table has an id");
            moved.put(shape.name(), number(old), number(id));
        }
    }

    private Map<String, Object> translated(Map<String, Object> row) {
        Map<String, Object> now = new LinkedHashMap<>(row);
        shape.references()
                .forEach((column, table) -> now.computeIfPresent(column, (name, old) -> moved.id(table, number(old))));
        shape.table()
                .keys()
                .forEach((column, table) ->
                        now.computeIfPresent(column, (name, old) -> moved.key(table, old.toString())));
        UNIQUE_EVERYWHERE.forEach(column ->
                now.computeIfPresent(column, (name, old) -> UUID.randomUUID().toString()));
        return now;
    }

    private BatchPreparedStatementSetter setter(List<Map<String, Object>> rows) {
        return new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int place) throws SQLException {
                for (int i = 0; i < columns.size(); i++) {
                    Shape.Column column = columns.get(i);
                    Values.set(statement, i + 1, column, rows.get(place).get(column.name()));
                }
            }

            @Override
            public int getBatchSize() {
                return rows.size();
            }
        };
    }

    private static long number(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no id: " + value);
    }
}
