package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.formats.okapi.Samples;

/// Tables and messages as other programs save them.
class TablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "'=x", "''-x", "\tx", "'", "''", "'x", "a=1"})
    void noCellBeginsAsAFormulaAndTheGuardComesOffAgain(String text) {
        String guarded = CellGuard.on(text);
        assertThat(guarded).doesNotMatch("(?s)[=+@\\t\\r-].*");
        assertThat(CellGuard.off(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reference;Source;Target;State\r\nura:d/1.2;Po.;\"Yes;\r\nno\";final\r\n",
                "\uFEFFTarget,Source,State,Reference\n\"Yes;\nno\",Po.,final,ura:d/1.2\n",
                "sep=;\r\nReference;Source;Target;State\r\nura:d/1.2;Po.;\"Yes;\nno\";final\r\n",
                "Number\tSource\tTarget\tState\tComment\tReference\n1\tPo.\t\"Yes;\nno\"\tFINAL\t\tura:d/1.2\n"
            })
    void csvComesBackWithAnySeparatorAndColumnsInAnyOrder(String csv) {
        for (byte[] bytes : List.of(csv.getBytes(StandardCharsets.UTF_8), csv.getBytes(StandardCharsets.UTF_16))) {
            ReturnedFile file = BilingualFiles.read("a.csv", bytes);
            ReturnedSegment segment = file.documents().getFirst().segments().getFirst();
            assertThat(file.documents().getFirst().reference()).isEqualTo("d");
            assertThat(segment.reference()).isEqualTo("1.2");
            assertThat(segment.source()).isEqualTo("Po.");
            assertThat(segment.target()).isEqualTo("Yes;\nno");
            assertThat(segment.state()).contains("final");
        }
    }

    @Test
    void aTextThatIsTooLongForACellGoesOnInTheNextRow() {
        String source = "a" + "😀".repeat(33_000);
        BilingualSegment one = new BilingualSegment(1, "", source, "=" + source, "final", false, "");
        BilingualSegment two = new BilingualSegment(2, "", "Po.", "Yes.", "final", false, "");
        byte[] file =
                BilingualFilesTest.written(BilingualFormat.XLSX, List.of(new BilingualParagraph(1, List.of(one, two))));
        List<ReturnedSegment> back =
                BilingualFiles.read("a.xlsx", file).documents().getFirst().segments();
        assertThat(back).extracting(ReturnedSegment::reference).containsExactly("1", "2");
        assertThat(back.getFirst().source()).isEqualTo(source);
        assertThat(back.getFirst().target()).isEqualTo("=" + source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2028 | {U+2028}
            000D | {U+000D}
            FEFF | {U+FEFF}
            0085 | {U+0085}
            FFFE | {U+FFFE}
            E005 | {5}
            E405 | {/5}
            E805 | {5/}
            007B | {{
            D83D | \uFFFD
            """)
    void whatProgramsLoseIsWrittenAsItsNumber(String hex, String written) {
        assertThat(BraceText.write(String.valueOf((char) Integer.parseInt(hex, 16))))
                .isEqualTo(written);
    }

    @Test
    void aWorkbookComesBackWithSharedAndFormattedStrings() {
        byte[] file = Samples.packed(Map.of(
                "xl/sharedStrings.xml",
                bytes(
                        "<sst><si><t>Source</t></si><si><t>Target</t></si><si><t>Reference</t></si>"
                                + "<si><r><t>Y</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">es_x000D_ </t></r><rPh><t>no</t></rPh></si></sst>"),
                "xl/worksheets/sheet1.xml",
                bytes(
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"D1\" t=\"s\"><v>2</v></c></row><row r=\"7\"><c r=\"A7\" t=\"str\"><v>Po.</v></c>"
                                + "<c r=\"C7\" t=\"s\"><v>3</v></c><c r=\"D7\" t=\"inlineStr\"><is><t>ura:d/5</t></is></c></row>"
                                + "</sheetData></worksheet>")));
        ReturnedSegment segment = BilingualFiles.read("a.xlsx", file)
                .documents()
                .getFirst()
                .segments()
                .getFirst();
        assertThat(segment.target()).isEqualTo("Yes\n ");
        assertThat(segment.place()).isEqualTo("row 7");
        assertThat(segment.reference()).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §. state: reviewed⏎msgstr "x"          | reviewed   | false
            §. state: reviewed⏎§, fuzzy⏎msgstr "x" | initial    | false
            §. state: returned⏎§, fuzzy⏎msgstr "x" | translated | true
            §. state: returned⏎msgstr "x"          | translated | false
            §. state: initial⏎msgstr "x"           | translated | false
            §. state: final⏎msgstr ""              | initial    | false
            """)
    void fuzzyDecidesWhatAMessageIs(String lines, String state, boolean returned) {
        int cut = lines.lastIndexOf('⏎');
        String po = lines.substring(0, cut).replace('⏎', '\n').replace('§', '#')
                + "\nmsgctxt \"ura:d/5\"\nmsgid \"Po.\"\n" + lines.substring(cut + 1) + "\n";
        ReturnedSegment segment = BilingualFiles.read("a.po", bytes(po))
                .documents()
                .getFirst()
                .segments()
                .getFirst();
        assertThat(segment.state()).contains(state);
        assertThat(segment.returned()).isEqualTo(returned);
    }

    @Test
    void messagesOfOtherProgramsAreRead() {
        String po =
                "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n# Is it so?\n#. » A: b\n#: a.c:1\n#| msgid \"Ja\"\n"
                        + "msgctxt \"ura:d/5\"\nmsgid \"\"\n\"Po\\t\"\n\"\\\\.\"\nmsgstr \"\"\n\"Y\\\"es\\n\"\n\"no\\x41\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n";
        List<ReturnedSegment> segments =
                BilingualFiles.read("a.po", bytes(po)).documents().getFirst().segments();
        assertThat(segments).singleElement().satisfies(segment -> {
            assertThat(segment.source()).isEqualTo("Po\t\\.");
            assertThat(segment.target()).isEqualTo("Y\"es\nnoA");
            assertThat(segment.comments()).containsExactly("Is it so?");
        });
        assertThatThrownBy(() -> BilingualFiles.read("a.po", bytes(po.replace("msgctxt", "nonsense\nmsgctxt"))))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.args()).containsExactly("a.po", 9, "PO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "a,b\n1,2\n",
                "<html><table><tr><td>x</td></tr></table></html>",
                "<a/>",
                "msgid \"a\"\nmsgstr \"b\"\n"
            })
    void whatDoesNotSayWhereItBelongsIsRefused(String text) {
        assertThatThrownBy(() -> BilingualFiles.read("a.x", bytes(text)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.fault()).isIn(Fault.NO_REFERENCES, Fault.EMPTY, Fault.BAD_LINE));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
