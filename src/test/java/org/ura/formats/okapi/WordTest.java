package org.ura.formats.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.Tagged;
import org.ura.formats.AllFormats;
import org.ura.formats.Archive;
import org.ura.formats.Documents;
import org.ura.formats.ParagraphKind;
import org.ura.formats.Segmentation;
import org.ura.formats.SourceDocument;
import org.ura.formats.SourceParagraph;
import org.ura.formats.SourceSegment;
import org.ura.formats.Structure;
import org.ura.formats.UnwritableDocument;

/// A Word document with everything in it: what the translator sees of it, and what the file is afterwards.
class WordTest {

    private static final String NAME = "sample.docx";

    private final Documents documents = AllFormats.documents();
    private final SourceDocument read = documents.read(NAME, Samples.bytes(NAME), Segmentation.SENTENCES);

    @Test
    void paragraphsAreCalledWhatTheyAre() {
        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.structure().kind())
                .containsSubsequence(
                        ParagraphKind.HEADING,
                        ParagraphKind.PARAGRAPH,
                        ParagraphKind.LIST_ITEM,
                        ParagraphKind.LIST_ITEM,
                        ParagraphKind.TABLE_CELL,
                        ParagraphKind.CAPTION)
                .contains(ParagraphKind.HEADER, ParagraphKind.COMMENT);
        assertThat(read.paragraphs())
                .extracting(SourceParagraph::structure)
                .filteredOn(structure -> structure.kind() == ParagraphKind.FOOTNOTE)
                .extracting(Structure::label)
                .containsExactly("1", "2");
    }

    @Test
    void tagsAreCalledWhatTheyAre() {
        assertThat(read.paragraphs().get(1).structure().tags())
                .isEqualTo(Map.of(1, "bold", 2, "italic", 3, "footnote 1", 4, "footnote 2"));
        assertThat(read.paragraphs().get(1).segments())
                .containsExactly(
                        new SourceSegment("", "Muzeu u hap në vitin 1923."),
                        new SourceSegment(
                                " ", Tagged.text("Ai ka {1}tri salla{/1} dhe një {2}oborr të vogël{/2}.{3/}")),
                        new SourceSegment(" ", Tagged.text("Hyrja është falas.{4/}")));
    }

    @Test
    void aSentenceThatIsFormattedAsAWholeHasNoTags() {
        assertThat(read.paragraphs().get(2).segments())
                .containsExactly(
                        new SourceSegment(Tagged.text("{1}"), "Kjo fjali është e theksuar."),
                        new SourceSegment(Tagged.text("{/1} "), "Kjo nuk është."),
                        new SourceSegment(Tagged.text(" {2}"), "Edhe kjo po."));
    }

    @Test
    void hiddenAndDeletedTextIsNotTranslatedAndWhatWasInsertedIs() {
        String all = String.join("\n", AllFormats.texts(read));
        assertThat(all).doesNotContain("fshehur", "e vjetër", "PAGE").contains("Rruga e re është\te gjatë");
    }

    @Test
    void formattingFollowsTheTagsAndTheRestStays() {
        List<String> texts = texts();
        texts.set(
                1,
                Tagged.text(
                        "It opened in 1923. It has a {2}small yard{/2} and {1}three halls{/1}.{3/} Free entry.{4/}"));
        texts.set(2, Tagged.text("{1}This is stressed.{/1} This is not. {2}This is, too."));
        String document = part(documents.target(NAME, Samples.bytes(NAME), texts), "word/document.xml");
        assertThat(document)
                .containsSubsequence("small yard", "three halls", "w:footnoteReference w:id=\"1\"", "Free entry.")
                .containsPattern("<w:i(?: w:val=\"[^\"]*\")?/></w:rPr><w:t[^>]*>small yard</w:t>")
                .containsPattern("<w:b(?: w:val=\"[^\"]*\")?/></w:rPr><w:t[^>]*>This is, too.</w:t>")
                .contains("Tekst i fshehur.", " PAGE ", "w:commentReference", "<w:tbl>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It has {1}three halls.{2}Yard.{/2}{3/}{4/}",
                "It has {/1}three halls{1}.{3/}{4/}",
                "It has {3/}three{3/} halls.{4/}",
                "It has {1}three {2}halls{/1} and{/2} a yard.",
                "It has {9}three{/9} halls."
            })
    void tagsThatDoNotFitAreRefusedBeforeWriting(String text) {
        List<String> texts = texts();
        texts.set(1, Tagged.text(text));
        assertThatThrownBy(() -> documents.target(NAME, Samples.bytes(NAME), texts))
                .isInstanceOfSatisfying(UnwritableDocument.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(UnwritableDocument.Reason.TAGS);
                    assertThat(refused.paragraphs()).containsExactly(2);
                });
    }

    @Test
    void tagsMayBeLeftOut() {
        List<String> texts = texts();
        texts.set(1, "It opened in 1923.");
        assertThat(part(documents.target(NAME, Samples.bytes(NAME), texts), "word/document.xml"))
                .contains("It opened in 1923.")
                .doesNotContain("footnoteReference");
    }

    @Test
    void whatWouldNotComeBackIsNotGivenOut() {
        byte[] original = "Një.\n\nDy.\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> documents.target("a.md", original, List.of("One.\n\n```\ncode\n```\n", "Two.")))
                .isInstanceOfSatisfying(UnwritableDocument.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(UnwritableDocument.Reason.LOST);
                    assertThat(refused.paragraphs()).containsExactly(1);
                });
    }

    private List<String> texts() {
        return new ArrayList<>(
                read.paragraphs().stream().map(SourceParagraph::text).toList());
    }

    private static String part(byte[] archive, String name) {
        return new String(Archive.entries(NAME, archive, name::equals).get(name), StandardCharsets.UTF_8);
    }
}
