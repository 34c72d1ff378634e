package org.ura.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Naming;
import org.ura.people.TeamInfo;

/// Writes a project's rows, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArchiveWriter {

    private final Shapes shapes;
    private final SchemaVersion schema;
    private final Naming naming;
    private final NamedParameterJdbcTemplate jdbc;

    ArchiveWriter(Shapes shapes, SchemaVersion schema, Naming naming, NamedParameterJdbcTemplate jdbc) {
        this.shapes = shapes;
        this.schema = schema;
        this.naming = naming;
        this.jdbc = jdbc;
    }

    /// Writes the whole archive, and leaves `out` open.
    void write(long projectId, String name, TeamInfo team, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        List<Manifest.Part> parts = new ArrayList<>();
        Set<Long> people = new TreeSet<>();
        team.members().forEach(member -> people.add(member.id()));
        try {
            for (Shape shape : shapes.inOrder().values()) {
                parts.add(table(shape, projectId, zip, people));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        parts.add(people(team, people, zip));
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(Lines.write(
                new Manifest(Manifest.FORMAT, Manifest.VERSION, schema.now(), name, team.everybody(), parts)));
        zip.closeEntry();
        zip.finish();
    }

    private Manifest.Part table(Shape shape, long projectId, ZipOutputStream zip, Set<Long> people) throws IOException {
        WrittenEntry entry = new WrittenEntry(zip, Parts.table(shape.name()));
        String columns = shape.columns().stream().map(Shape.Column::name).collect(Collectors.joining(", "));
        String order = shape.numbered() ? " order by id" : "";
        jdbc.query(
                "select " + columns + " from " + shape.name() + " where "
                        + shape.table().rows() + order,
                Map.of("project", projectId),
                row -> {
                    try {
                        entry.line(Lines.write(line(shape, row, people)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return entry.end();
    }

    private static Map<String, Object> line(Shape shape, ResultSet row, Set<Long> people) throws SQLException {
        Map<String, Object> line = new LinkedHashMap<>();
        for (Shape.Column column : shape.columns()) {
            Object value = Values.read(row, column);
            line.put(column.name(), value);
            if (value != null && "person".equals(shape.references().get(column.name()))) {
                people.add((Long) value);
            }
        }
        return line;
    }

    private Manifest.Part people(TeamInfo team, Set<Long> ids, ZipOutputStream zip) throws IOException {
        Map<Long, String> names = naming.names(ids);
        WrittenEntry entry = new WrittenEntry(zip, Parts.PEOPLE);
        for (Map.Entry<Long, String> person : names.entrySet()) {
            entry.line(Lines.write(new PersonLine(
                    person.getKey(),
                    person.getValue(),
                    team.members().stream()
                            .filter(member -> member.id() == person.getKey())
                            .map(member -> member.role())
                            .findFirst()
                            .orElse(null))));
        }
        return entry.end();
    }
}
