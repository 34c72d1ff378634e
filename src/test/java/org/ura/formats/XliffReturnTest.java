package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ura.Tagged;

/// XLIFF that comes back with what other programs have put into it.
class XliffReturnTest {

    @Test
    void notesThatWereAddedToXliff2ComeWithTheSegmentThatTheyAreOn() {
        List<ReturnedSegment> segments = read(
                BilingualFormat.XLIFF_2_1,
                xml -> xml.replace("</notes>", "<note id=\"x1\">On the unit</note><note id=\"x2\">On Jo</note></notes>")
                        .replace(
                                "<target>No.</target>",
                                "<target><mrk id=\"k\" type=\"comment\" ref=\"#n=x2\">No.</mrk></target>"));
        assertThat(segments.get(0).comments()).containsExactly("On the unit");
        assertThat(segments.get(1).comments()).containsExactly("On Jo");
        assertThat(segments.get(1).target()).isEqualTo("No.");
    }

    @Test
    void notesThatWereAddedToXliff12ComeWithTheirUnit() {
        List<ReturnedSegment> segments = read(
                BilingualFormat.XLIFF_1_2,
                xml -> xml.replaceFirst("(<target state=\"new\">No.</target>)", "$1<note from=\"me\">On Jo</note>"));
        assertThat(segments.get(0).comments()).isEmpty();
        assertThat(segments.get(1).comments()).containsExactly("On Jo");
    }

    @Test
    void tagsOfOtherProgramsAreNamedAndTheRestIsRead() {
        ReturnedSegment second = read(
                        BilingualFormat.XLIFF_2_1,
                        xml -> xml.replace("<target>No.</target>", "<target>No<pc id=\"new\">!</pc></target>"))
                .get(1);
        assertThat(second.target()).isEqualTo("No!");
        assertThat(second.damage()).contains(new Damage(Damage.Kind.UNKNOWN, "<pc id=\"new\">"));
        ReturnedSegment first = read(
                        BilingualFormat.XLIFF_1_2,
                        xml -> xml.replace(
                                "<target state=\"translated\"><g id=\"1\">Yes</g>.</target>",
                                "<target state=\"signed-off\"><g id=\"1\">Yes</g><x id=\"gone7\"/></target>"))
                .getFirst();
        assertThat(first.target()).isEqualTo(Tagged.text("{1}Yes{/1}"));
        assertThat(first.damage()).contains(new Damage(Damage.Kind.UNKNOWN, "<x id=\"gone7\">"));
        assertThat(first.state()).contains("reviewed");
    }

    private static List<ReturnedSegment> read(BilingualFormat format, UnaryOperator<String> change) {
        BilingualComment comment = new BilingualComment("Arta", Instant.EPOCH, "So?", false);
        byte[] file = BilingualFilesTest.written(
                format,
                List.of(new BilingualParagraph(
                        1,
                        List.of(
                                new BilingualSegment(
                                        1,
                                        "",
                                        Tagged.text("{1}Po{/1}."),
                                        Tagged.text("{1}Yes{/1}."),
                                        "translated",
                                        false,
                                        "",
                                        List.of(),
                                        "1.1",
                                        List.of(comment),
                                        List.of()),
                                new BilingualSegment(2, "", "Jo.", "No.", "initial", false, "")))));
        String xml = new String(file, StandardCharsets.UTF_8);
        String changed = change.apply(xml);
        assertThat(changed).isNotEqualTo(xml);
        return BilingualFiles.read("a.xlf", changed.getBytes(StandardCharsets.UTF_8))
                .documents()
                .getFirst()
                .segments();
    }
}
