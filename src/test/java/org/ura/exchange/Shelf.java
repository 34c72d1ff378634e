package org.ura.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.people.Caller;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.ProjectSetup;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// Imported documents for tests.
@TestComponent
class Shelf {

    static final String TEXT = """
            Ura e re u hap sot. Qindra veta kaluan mbi të!

              Bashkia premton edhe dy të tjera.
            """;

    private final Cast cast;
    private final ProjectSetup setup;
    private final Import imports;
    private final Editing editing;
    private final Reviewing reviewing;
    private final JdbcClient jdbc;

    Shelf(Cast cast, ProjectSetup setup, Import imports, Editing editing, Reviewing reviewing, JdbcClient jdbc) {
        this.cast = cast;
        this.setup = setup;
        this.imports = imports;
        this.editing = editing;
        this.reviewing = reviewing;
        this.jdbc = jdbc;
    }

    long project() {
        return setup.create(cast.manager(), "Urat", true);
    }

    DocumentInfo document(String name, String text) {
        return imports.file(cast.translator(), project(), name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The text above: the first segment approved, the second a draft, the third untouched.
    DocumentInfo partlyTranslated(String name) {
        DocumentInfo document = document(name, TEXT);
        List<SegmentRow> rows = rows(document);
        editing.confirm(cast.translator(), rows.get(0).id(), Edit.typed(0, "The new bridge <opened> today."));
        reviewing.approve(cast.reviewer(), rows.get(0).id(), Edit.typed(1, "The new bridge <opened> today."));
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "Hundreds of people crossed it!"));
        return document;
    }

    List<SegmentRow> rows(DocumentInfo document) {
        return rows(document, 0);
    }

    /// A thousand rows of a document.
    List<SegmentRow> rows(DocumentInfo document, int from) {
        Caller caller = cast.translator();
        return editing.rows(caller, document.id(), new Window(from, 1000, Filter.ALL))
                .rows();
    }

    /// Gives a segment a source with tags, as no text file can.
    void tag(long segmentId, String source) {
        jdbc.sql("update segment set source = ? where id = ?")
                .params(source, segmentId)
                .update();
    }

    /// All rows that an import writes.
    long stored() {
        return jdbc.sql("""
                        select (select count(*) from document) + (select count(*) from original)
                             + (select count(*) from segment)""").query(Long.class).single();
    }
}
