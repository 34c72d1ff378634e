package org.ura.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// The files that documents came from.
@Service
@Transactional(readOnly = true)
public class Originals {

    private final Reach reach;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    Originals(Reach reach, Catalogue catalogue, JdbcClient jdbc) {
        this.reach = reach;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /// The document of the project that came from a file of this name, a number for telling it from others left
    /// out, with these very bytes. Documents in the bin do not count, nor a version that a later one has
    /// replaced. Needs the right to read.
    public Optional<DocumentInfo> same(Caller caller, long projectId, String fileName, byte[] bytes) {
        reach.project(caller, projectId, Right.READ);
        Pattern names;
        try {
            names = new DocumentName(fileName).copies();
        } catch (Refused notAName) {
            return Optional.empty();
        }
        List<Long> sameLength = jdbc.sql("""
                        select d.id, d.name_key from document d join original o on o.document_id = d.id
                        where d.project_id = ? and octet_length(o.content) = ? order by d.id""")
                .params(projectId, bytes.length)
                .query((row, index) -> names.matcher(row.getString("name_key")).matches() ? row.getLong("id") : 0L)
                .list();
        return sameLength.stream()
                .filter(id -> id != 0 && Arrays.equals(catalogue.original(caller, id), bytes))
                .findFirst()
                .map(catalogue::info);
    }
}
