package org.ura.project;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.text.Replaced;
import org.ura.text.Replacer;

/// Finds what can be replaced in translations. The texts are read through one by one, as [Searching] does.
@Component
class Occurrences {

    private final JdbcClient jdbc;

    Occurrences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Hands on each segment that the replacer would change, reviewed ones too, by document and number.
    void each(Place place, Scope scope, Replacer replacer, Consumer<Hit> found) {
        for (Part document : documents(place, scope)) {
            jdbc.sql("""
                            select s.id, t.before + s.place as number, s.target, s.version, s.state, s.returned
                            from stretch t join segment s on s.stretch_id = t.id
                            where t.document_id = ? and s.target <> '' order by t.before, s.place""").param(document.id()).query(row -> {
                Replaced text = replacer.in(row.getString("target"));
                if (text.changed()) {
                    found.accept(new Hit(
                            document.id(),
                            document.name(),
                            row.getInt("number"),
                            row.getLong("id"),
                            row.getLong("version"),
                            State.valueOf(row.getString("state")),
                            row.getBoolean("returned"),
                            text));
                }
            });
        }
    }

    private List<Part> documents(Place place, Scope scope) {
        return switch (scope) {
            case DOCUMENT -> List.of(new Part(place.documentId(), place.documentName()));
            case PROJECT ->
                jdbc.sql("select d.id, d.name from document d where d.project_id = ? order by d.name_key, d.id")
                        .param(place.projectId())
                        .query((row, index) -> new Part(row.getLong("id"), row.getString("name")))
                        .list();
        };
    }

    private record Part(long id, String name) {}
}
