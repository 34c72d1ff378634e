package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.Tagged;
import org.ura.text.Tag.Kind;
import org.ura.text.TextPart.Fit;
import org.ura.text.TextPart.Mark;
import org.ura.text.TextPart.Words;

/// The first tests have the examples of `src/test/frontend/writing.test.ts`: both halves of the workbench
/// answer alike.
class TaggedTextTest {

    private static final Tag OPEN1 = new Tag(Kind.OPEN, 1);
    private static final Tag CLOSE1 = new Tag(Kind.CLOSE, 1);
    private static final Tag ALONE2 = new Tag(Kind.ALONE, 2);

    @Test
    void tagsAreTheCharactersThatTheEditorTakesForThem() {
        assertThat(of("{1}a{/1}{2/}").characters()).isEqualTo("\uE001a\uE401\uE802");
        assertThat(of("{1023}{/1023}{1023/}").characters()).isEqualTo("\uE3FF\uE7FF\uEBFF");
        assertThat(of("{1}a{/1} b{2/}").tags()).containsExactly(OPEN1, CLOSE1, ALONE2);
    }

    @Test
    void aMissingTagIsTheNextOneThatTheTargetDoesNotHave() {
        assertThat(of("{1}a{/1} b{2/}").missingIn(of("{1}x"))).containsExactly(CLOSE1, ALONE2);
        assertThat(of("{2/}{2/}").missingIn(of("{2/}"))).containsExactly(ALONE2);
    }

    @Test
    void aTagThatTheSourceDoesNotHaveIsForeign() {
        assertThat(of("a{2/}").foreignTo(of("a"))).containsExactly(ALONE2);
        assertThat(of("{2/}a{2/}").foreignTo(of("{2/}a"))).containsExactly(ALONE2);
    }

    @Test
    void halfAPairIsBrokenAndSoIsOneThatClosesBeforeItOpens() {
        assertThat(of("{1}a{/1}").broken()).isEmpty();
        assertThat(of("{1}a").broken()).containsExactly(OPEN1);
        assertThat(of("{/1}a{1}").broken()).containsExactly(CLOSE1, OPEN1);
    }

    @Test
    void chipsSayWhichTagTheyAre() {
        assertThat(List.of(OPEN1, CLOSE1, ALONE2)).extracting(Tag::label).containsExactly("1›", "‹1", "2");
        assertThat(TaggedText.without(Tagged.text("{1}a{/1}"))).isEqualTo("a");
    }

    @Test
    void whatIsBrokenInTheSourceMayBeBrokenInTheTarget() {
        assertThat(of("{1}x").brokenAgainst(of("{1}a"))).isEmpty();
        assertThat(of("{1}x").brokenAgainst(of("{1}a{/1}"))).containsExactly(OPEN1);
        assertThat(of("x{/1}").brokenAgainst(of("{1}a"))).containsExactly(CLOSE1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a{7}b{/7},          a{1}b{/1}
            {3}a{/3}{2}b{/2},   {1}a{/1}{2}b{/2}
            {5/}{5}a{/5}{9/},   {1/}{1}a{/1}{2/}
            {4}a{4}b{/4}{/4},   {1}a{1}b{/1}{/1}
            {/6}a{6},           {/1}a{1}
            a,                  a
            """)
    void numbersAreGivenAnewInTheOrderInWhichTheTagsCome(String text, String renumbered) {
        assertThat(of(text).renumbered()).isEqualTo(of(renumbered));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1024, -1})
    void aNumberThatIsNoneIsABug(int number) {
        assertThatThrownBy(() -> new Tag(Kind.OPEN, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCharactersAroundTheTagsAreNone() {
        String others = "\uDFFF\uE000\uE400\uE800\uEC00\uF0B7\uF8FF";
        assertThat(others.chars()).noneMatch(Tag::is);
        assertThat(Tag.reserved(0xDFFF)).isFalse();
        assertThat(Tag.reserved(0xE000)).isTrue();
        assertThat(Tag.reserved(0xEC00)).isFalse();
    }

    @Test
    void anOutsidersPrivateCharactersAreShownAsLostAndTheOthersStay() {
        assertThat(TaggedText.literal("a\uE001b\uE400c\uEBFF \uEC00\uF8FF😀"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD \uEC00\uF8FF😀");
        assertThat(TaggedText.literal("Po.")).isEqualTo("Po.");
    }

    @Test
    void pairsThatHoldOneAnotherAreNestedAndThoseThatOverlapCross() {
        assertThat(fits("{1}{2}a{/2}{/1}{3/}")).isEqualTo("NNNNN");
        assertThat(fits("{1}{2}a{/1}{/2}")).isEqualTo("CCCC");
        assertThat(fits("{3}{1}{2}a{/1}{/2}{/3}")).isEqualTo("NCCCCN");
        assertThat(fits("{1}{2}{3}a{/1}{/3}{/2}")).isEqualTo("CCCCCC");
        assertThat(fits("{1}{2}a{/1}")).isEqualTo("NHN");
        assertThat(fits("{/1}{1}")).isEqualTo("HH");
        assertThat(fits("{1}{1}a{/1}{/1}")).isEqualTo("NNNN");
    }

    @Test
    void partsSayWhatBelongsTogether() {
        assertThat(of("a{1}b{/1}").parts())
                .containsExactly(
                        new Words("a"),
                        new Mark(OPEN1, 0, Fit.NESTED),
                        new Words("b"),
                        new Mark(CLOSE1, 0, Fit.NESTED));
    }

    @Test
    void whateverTheTagsAreTheirAnswersAgree() {
        long seed = System.nanoTime();
        System.out.println("TaggedTextTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            TaggedText text = new TaggedText(Tagged.sprinkled("Po e j😀", 14, random));
            TaggedText other = new TaggedText(Tagged.sprinkled("Jo", 14, random));
            assertThat(joined(text.parts())).isEqualTo(text.characters());
            assertThat(text.broken())
                    .containsExactlyInAnyOrderElementsOf(text.parts().stream()
                            .filter(part -> part instanceof Mark mark && mark.fit() == Fit.HALF)
                            .map(part -> ((Mark) part).tag())
                            .toList());
            assertNestedAsElements(text);
            assertThat(text.renumbered().renumbered()).isEqualTo(text.renumbered());
            assertThat(text.tags().size() - text.missingIn(other).size())
                    .isEqualTo(other.tags().size() - other.foreignTo(text).size());
        }
    }

    /// Each half of a pair has the other's code, and what is called nested can be written as elements.
    private static void assertNestedAsElements(TaggedText text) {
        List<Integer> open = new ArrayList<>();
        Map<Integer, Integer> halves = new HashMap<>();
        for (TextPart part : text.parts()) {
            if (part instanceof Mark(Tag tag, int code, Fit fit)) {
                halves.merge(code, 1, Integer::sum);
                if (fit == Fit.NESTED && tag.kind() == Kind.OPEN) {
                    open.add(code);
                } else if (fit == Fit.NESTED && tag.kind() == Kind.CLOSE) {
                    assertThat(open.removeLast()).as(text.characters()).isEqualTo(code);
                }
                if (fit != Fit.HALF && tag.kind() == Kind.CLOSE) {
                    assertThat(halves.get(code)).isEqualTo(2);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private static String joined(List<TextPart> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Words(String words) -> words;
                    case Mark(Tag tag, int code, Fit fit) -> String.valueOf(tag.character());
                })
                .collect(Collectors.joining());
    }

    private static String fits(String braced) {
        return of(braced).parts().stream()
                .filter(part -> part instanceof Mark)
                .map(part -> ((Mark) part).fit().name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static TaggedText of(String braced) {
        return new TaggedText(Tagged.text(braced));
    }
}
