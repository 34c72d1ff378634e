package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.SegmentRow;

@WorkbenchTest
@org.springframework.context.annotation.Import(Shelf.class)
class ImportTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Import imports;

    @Autowired
    private Catalogue catalogue;

    @Test
    void theSeedHasTwelveParagraphsAndFifteenSegments() throws IOException {
        Path seed = Path.of("seeds", "000_e72068697e918cf8.txt");
        byte[] bytes = Files.readAllBytes(seed);
        DocumentInfo document = imports.file(cast.translator(), shelf.project(), "000_e72068697e918cf8.txt", bytes);
        assertThat(document)
                .extracting(DocumentInfo::paragraphs, DocumentInfo::segments)
                .containsExactly(12, 15);
        assertThat(catalogue.original(cast.translator(), document.id())).isEqualTo(bytes);
    }

    @Test
    void segmentsStandInTheirParagraphsWithWhatIsBetweenThem() {
        DocumentInfo document = shelf.document("ura.txt", Shelf.TEXT);
        assertThat(shelf.rows(document))
                .extracting(SegmentRow::paragraph, SegmentRow::gap, SegmentRow::source)
                .containsExactly(
                        tuple(1, "", "Ura e re u hap sot."),
                        tuple(1, " ", "Qindra veta kaluan mbi të!"),
                        tuple(2, "", "Bashkia premton edhe dy të tjera."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            empty,        ura.txt,        unreadable.empty
            white space,  ura.txt,        unreadable.empty
            binary,       ura.txt,        unreadable.binary
            latin 1,      ura.txt,        unreadable.notUtf8
            a PDF,        ura.txt,        unreadable.otherKind
            without end,  ura.txt,        unreadable.paragraphTooLong
            good,         ../ura.txt,     unreadable.badName
            good,         <b>ura</b>.txt, unreadable.badName
            good,         ura.exe,        unreadable.unknownFormat
            """)
    void whatCannotBeReadStoresNothing(String content, String name, String key) {
        long project = shelf.project();
        long before = shelf.stored();

        UnreadableDocument fault = catchThrowableOfType(
                UnreadableDocument.class, () -> imports.file(cast.translator(), project, name, bytes(content)));

        assertThat(fault.key()).isEqualTo(key);
        assertThat(shelf.stored()).isEqualTo(before);
    }

    @Test
    void somebodyElsesProjectTakesNothing() {
        long before = shelf.stored();
        Refused refused = catchThrowableOfType(
                Refused.class, () -> imports.file(cast.translator(), 987_654, "ura.txt", bytes("good")));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(shelf.stored()).isEqualTo(before);
    }

    private static byte[] bytes(String content) {
        return switch (content) {
            case "empty" -> new byte[0];
            case "white space" -> " \n\t\n".getBytes(StandardCharsets.UTF_8);
            case "binary" -> new byte[] {'a', 0, 'b'};
            case "latin 1" -> "Drejtësia".getBytes(StandardCharsets.ISO_8859_1);
            case "a PDF" -> "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
            case "without end" -> "a".repeat(50 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
            case "good" -> "Ura u hap.".getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(content);
        };
    }
}
