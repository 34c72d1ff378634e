package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;
import org.ura.project.DocumentInfo;
import org.ura.project.Progress;
import org.ura.project.SegmentRow;
import org.ura.project.State;

/// Bilingual files of other programs come in with their translations in their states, as far as the importer may.
@WorkbenchTest
@Import(Shelf.class)
class ForeignStatesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private org.ura.exchange.Import imports;

    @Autowired
    private NewVersions versions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aReviewerBringsInApprovals() throws IOException {
        DocumentInfo document = brought(cast.reviewer(), "trados.sdlxliff");
        assertThat(document.progress()).isEqualTo(new Progress(0, 1, 1, 0, 1, 1));
        assertThat(document.arrived()).contains("arrived.states");
        assertThat(document.states()).containsExactly("trados.sdlxliff", 4, 0, 1, 1, 1, 1);
    }

    @Test
    void aTranslatorDoesNot() throws IOException {
        DocumentInfo document = brought(cast.translator(), "trados.sdlxliff");
        assertThat(document.progress()).isEqualTo(new Progress(0, 1, 3, 0, 0, 0));
    }

    @Test
    void whatIsConfirmedIsRememberedAndHasALineOfHistory() throws IOException {
        DocumentInfo document = brought(cast.translator(), "memoq.mqxliff");
        assertThat(document.progress()).isEqualTo(new Progress(1, 1, 3, 0, 0, 0));
        assertThat(shelf.rows(document)).extracting(SegmentRow::state).startsWith(State.TRANSLATED);
        assertThat(count("select count(*) from revision where document_id = ? and act = 'UPDATED'", document))
                .isEqualTo(3);
        assertThat(count(
                        "select count(*) from memory_unit u join segment s on u.unit_key = 'segment:' || s.id where s.document_id = ?",
                        document))
                .isEqualTo(3);
    }

    @Test
    void aDocumentWithoutTranslationsSaysNothing() {
        assertThat(shelf.document("a.txt", "Ura u hap.").arrived()).isEmpty();
    }

    @Test
    void whatANewVersionAddsComesInItsStateToo() throws IOException {
        String file = Files.readString(Path.of("src/test/resources/bilingual/gettext.po"));
        DocumentInfo document = imports.file(
                cast.translator(), shelf.project(), "a.po", file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String more = file + "\nmsgid \"Qyteti festoi.\"\nmsgstr \"The city celebrated.\"\n";
        versions.bring(
                cast.translator(), document.id(), "a.po", more.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<SegmentRow> rows = shelf.rows(document);
        assertThat(rows)
                .extracting(SegmentRow::state)
                .containsExactly(State.TRANSLATED, State.INITIAL, State.INITIAL, State.TRANSLATED);
    }

    private DocumentInfo brought(Caller caller, String name) throws IOException {
        return imports.file(
                caller, shelf.project(), name, Files.readAllBytes(Path.of("src/test/resources/bilingual", name)));
    }

    private long count(String sql, DocumentInfo document) {
        return jdbc.sql(sql).param(document.id()).query(Long.class).single();
    }
}
