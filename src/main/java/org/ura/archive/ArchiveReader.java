package org.ura.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Naming;
import org.ura.people.Refused;
import org.ura.people.Role;

/// Stores what is in an archive, with ids of its own, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArchiveReader {

    private final Shapes shapes;
    private final SchemaVersion schema;
    private final List<Archived> parts;
    private final Naming naming;
    private final Access access;
    private final JdbcTemplate jdbc;

    ArchiveReader(
            Shapes shapes,
            SchemaVersion schema,
            List<Archived> parts,
            Naming naming,
            Access access,
            JdbcTemplate jdbc) {
        this.shapes = shapes;
        this.schema = schema;
        this.parts = parts;
        this.naming = naming;
        this.access = access;
        this.jdbc = jdbc;
    }

    /// Stores the project for this team, which the caller leads. Returns how many rows it has. Throws
    /// [org.ura.jobs.JobFailed] when something in it does not fit together; the transaction is to be taken back
    /// then.
    long store(Caller caller, long teamId, ArchiveFile file) throws IOException {
        Manifest manifest = file.manifest();
        if (schema.older(manifest.schema())) {
            throw Damaged.newer();
        }
        Map<Long, Role> members = new HashMap<>();
        Map<String, Map<Long, Long>> ids = new HashMap<>();
        ids.put("person", people(caller, file, members));
        long rows = 0;
        for (Shape shape : known(manifest).values()) {
            rows += store(shape, new Moved(teamId, ids), file);
        }
        access.changeTeam(caller, teamId, manifest.everybody(), members);
        for (Archived part : parts) {
            part.arrived(ids);
        }
        return rows;
    }

    /// The tables that are in the archive; each that is there must be known.
    private Map<String, Shape> known(Manifest manifest) {
        Map<String, Shape> all = shapes.inOrder();
        Map<String, Shape> found = new LinkedHashMap<>();
        all.forEach((name, shape) -> {
            if (manifest.parts().stream().anyMatch(part -> part.name().equals(Parts.table(name)))) {
                found.put(name, shape);
            }
        });
        if (found.size() + 1 != manifest.parts().size()) {
            throw Damaged.at(Manifest.NAME);
        }
        return found;
    }

    private Map<Long, Long> people(Caller caller, ArchiveFile file, Map<Long, Role> members) throws IOException {
        Map<Long, PersonLine> lines = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        int number = 0;
        try (BufferedReader reader = file.lines(Parts.PEOPLE)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                PersonLine person = Lines.read(line, PersonLine.class);
                lines.put(person.id(), person);
                names.put(person.id(), person.name());
            }
            Map<Long, Long> adopted = naming.adopt(caller, names);
            lines.forEach((id, person) -> {
                Role role = person.role();
                if (role != null && role != Role.ADMINISTRATOR) {
                    members.put(adopted.getOrDefault(id, 0L), role);
                }
            });
            return adopted;
        } catch (IllegalArgumentException | Refused e) {
            throw Damaged.at(Parts.PEOPLE + ":" + number);
        }
    }

    private long store(Shape shape, Moved moved, ArchiveFile file) throws IOException {
        String name = Parts.table(shape.name());
        Insertion insertion = new Insertion(shape, moved, jdbc);
        long number = 0;
        try (BufferedReader reader = file.lines(name)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                insertion.add(Lines.row(line));
            }
            insertion.end();
        } catch (IllegalArgumentException | DataAccessException e) {
            throw Damaged.at(name + ":" + number);
        }
        return number;
    }
}
