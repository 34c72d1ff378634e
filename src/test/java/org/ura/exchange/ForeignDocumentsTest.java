package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Filter;
import org.ura.project.Foreign;
import org.ura.project.Reshaping;
import org.ura.project.Searching;
import org.ura.project.SegmentRow;
import org.ura.project.Trait;
import org.ura.project.Wanted;

/// What is said of documents that are not Albanian, or not throughout.
@WorkbenchTest
@Import(Shelf.class)
class ForeignDocumentsTest {

    private static final String MIXED = """
            Ura e re u hap sot në qendër të qytetit.
            The mayor said that the bridge will be open to everybody.
            Il sindaco ha detto ieri che il ponte resterà aperto anche di notte.
            Foto: Free Press.
            Qindra veta kaluan mbi të që në orët e para të mëngjesit.
            Bashkia premton se do të ndërtojë edhe dy ura të tjera.
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Searching searching;

    @Autowired
    private Reshaping reshaping;

    @Test
    void theSeedIsAlbanianThroughout() throws IOException {
        DocumentInfo seed = shelf.document("seed.txt", Files.readString(Path.of("seeds", "000_e72068697e918cf8.txt")));
        assertThat(seed.foreign()).isEqualTo(new Foreign(0, 0, false));
        assertThat(seed.foreign().remark()).isEmpty();
    }

    @Test
    void someForeignSegmentsAreCountedAndFound() {
        DocumentInfo document = shelf.document("mixed.txt", MIXED);
        assertThat(document.foreign()).isEqualTo(new Foreign(1, 1, false));
        assertThat(document.foreign().remark()).contains("foreign.both");
        assertThat(document.remarked()).containsExactly("mixed.txt", 6, 1, 1);
        assertThat(catalogue.document(cast.translator(), document.id())).isEqualTo(document);
        assertThat(numbers(document, Trait.ENGLISH)).containsExactly(2);
        assertThat(numbers(document, Trait.FOREIGN)).containsExactly(2, 3);
    }

    @Test
    void aDocumentInEnglishComesInAllTheSame() {
        DocumentInfo document = shelf.document(
                "bridge.txt",
                "Lajme.\n\nThe mayor said that the bridge is open.\n\nHundreds of people walked over it today.\n");
        assertThat(document.segments()).isEqualTo(3);
        assertThat(document.foreign()).isEqualTo(new Foreign(2, 0, true));
        assertThat(document.foreign().remark()).contains("foreign.mostlyEnglish");
    }

    @Test
    void oneEnglishLineAmongShortOnesIsNotMostOfADocument() {
        DocumentInfo document = shelf.document(
                "menuja.txt", "Hap skedarin\n\nMbyll dritaren\n\n".repeat(20) + "Press any key to go on.\n");
        assertThat(document.foreign()).isEqualTo(new Foreign(1, 0, false));
        assertThat(document.foreign().remark()).contains("foreign.english");
    }

    @Test
    void aDocumentInAThirdLanguageIsCalledThat() {
        DocumentInfo document = shelf.document(
                "ponte.txt",
                "Il sindaco ha detto ieri che il ponte è aperto.\n\nCentinaia di persone hanno attraversato il fiume.\n");
        assertThat(document.foreign()).isEqualTo(new Foreign(0, 2, true));
        assertThat(document.foreign().remark()).contains("foreign.mostlyOther");
    }

    @Test
    void bothHalvesOfASplitSegmentAreWhatItWas() {
        DocumentInfo document = shelf.document("mixed.txt", MIXED);
        SegmentRow english = shelf.rows(document).get(1);
        reshaping.split(cast.translator(), english.id(), 0, english.source().indexOf(" that"), 0);
        assertThat(numbers(document, Trait.ENGLISH)).containsExactly(2, 3);
        assertThat(numbers(document, Trait.FOREIGN)).containsExactly(2, 3, 4);
    }

    private int[] numbers(DocumentInfo document, Trait trait) {
        return searching.numbers(
                cast.translator(), document.id(), Wanted.of(Filter.ALL).with(trait));
    }
}
