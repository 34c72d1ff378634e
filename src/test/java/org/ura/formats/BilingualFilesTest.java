package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BilingualFilesTest {

    private static final long SEED = Long.getLong("ura.seed", 20261127L);
    private static final int SEGMENTS = Integer.getInteger("ura.rounds", 400);
    private static final List<String> STATES = List.of("initial", "translated", "reviewed", "final");

    @ParameterizedTest
    @EnumSource(BilingualFormat.class)
    void whatGoesOutAndComesBackIsEqualToTheCharacter(BilingualFormat format) {
        List<BilingualParagraph> paragraphs = nasty(new NastyTexts(SEED));
        ReturnedFile file = BilingualFiles.read("a" + format.ending(), written(format, paragraphs));
        assertThat(file.format()).isEqualTo(format);
        assertThat(file.documents())
                .singleElement()
                .extracting(ReturnedDocument::reference)
                .isEqualTo("i-7_x.42");
        List<ReturnedSegment> back = file.documents().getFirst().segments();
        List<BilingualSegment> out = paragraphs.stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .toList();
        assertThat(back).hasSameSizeAs(out);
        for (int i = 0; i < out.size(); i++) {
            BilingualSegment one = out.get(i);
            ReturnedSegment other = back.get(i);
            String about = "seed " + SEED + ", segment " + one.number() + " " + other.place();
            assertThat(other.reference()).as(about).isEqualTo(one.reference());
            assertThat(codes(other.source())).as(about).isEqualTo(codes(NastyTexts.expected(one.source())));
            assertThat(codes(other.target())).as(about).isEqualTo(codes(NastyTexts.expected(one.target())));
            assertThat(other.state()).as(about).isEqualTo(Optional.of(one.state()));
            assertThat(other.returned()).as(about).isEqualTo(one.returned());
            assertThat(other.comments()).as(about).isEmpty();
            assertThat(other.damage()).as(about).isEqualTo(Damage.of(one.source(), one.target()));
        }
    }

    private static List<Integer> codes(String text) {
        return text.codePoints().boxed().toList();
    }

    static List<BilingualParagraph> nasty(NastyTexts texts) {
        List<BilingualParagraph> paragraphs = new ArrayList<>();
        List<BilingualSegment> segments = new ArrayList<>();
        for (int i = 1; i <= SEGMENTS; i++) {
            String source = i % 10 == 0 ? texts.any() : texts.source();
            String target = i % 10 == 0 ? texts.any() : texts.target(source);
            String state = target.isEmpty() ? "initial" : STATES.get(i % 4);
            boolean returned = state.equals("translated") && i % 3 == 0;
            segments.add(new BilingualSegment(
                    i,
                    i % 5 == 0 ? " \n" : "",
                    source,
                    target,
                    state,
                    returned,
                    returned ? "why {1} <not>\nso" : "",
                    List.of(),
                    i + "." + i % 7,
                    i % 4 == 0
                            ? List.of(
                                    new BilingualComment("A & B", Instant.EPOCH, "» so\n\n» it is\u0001 {", i % 8 == 0))
                            : List.of(),
                    i % 6 == 0 && !source.isEmpty() && !target.isEmpty()
                            ? List.of(new BilingualMatch(source, target, 101, "a \"memory\""))
                            : List.of()));
            if (i % 3 == 0 || i == SEGMENTS) {
                paragraphs.add(new BilingualParagraph(i, segments, Map.of(1, "bold & <b>", 5, "footnote")));
                segments = new ArrayList<>();
            }
        }
        return paragraphs;
    }

    static byte[] written(BilingualFormat format, List<BilingualParagraph> paragraphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BilingualFiles.write(format, new Bilingual("a & <b>.txt", paragraphs, false, "i-7_x.42"), out);
        return out.toByteArray();
    }
}
