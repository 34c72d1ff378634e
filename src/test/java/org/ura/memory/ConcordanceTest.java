package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.memory.ConcordanceQuery.Mode;
import org.ura.memory.ConcordanceQuery.Side;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.text.Span;

class ConcordanceTest {

    @TempDir
    static Path home;

    private static Workbench workbench;
    private long memory;

    @BeforeAll
    static void start() {
        workbench = new Workbench("concordance", home);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void remember() {
        memory = workbench.memory();
        put("Spitali i ri u hap sot.", "The new hospital opened today.");
        put("Ministri vizitoi spitalin e ri.", "The minister visited the new hospital.");
        put("Kanë mbyllur dy spitale të vjetra.", "Two old hospitals were closed.");
        put("Çështja është e hapur.", "The question is open.");
        put("Shkolla e re është larg.", "The new school is far away.");
        put("Rruga u mbyll dje.", "The road was closed yesterday.");
        put("Dimri ishte i ftohtë.", "The winter was cold.");
    }

    private void put(String source, String target) {
        workbench.remember(memory, "key:" + source.hashCode() + ":" + target.hashCode(), source, target);
    }

    @Test
    void aWordIsFoundInAllItsFormsTheNewestFirst() {
        assertThat(sources("spitali", Mode.PHRASE, false))
                .containsExactly(
                        "Kanë mbyllur dy spitale të vjetra.",
                        "Ministri vizitoi spitalin e ri.",
                        "Spitali i ri u hap sot.");
        assertThat(sources("SPITALIN", Mode.PHRASE, true)).containsExactly("Ministri vizitoi spitalin e ri.");
    }

    @Test
    void accentsAreAlikeUnlessTheyCount() {
        assertThat(sources("ceshtja eshte", Mode.PHRASE, false)).containsExactly("Çështja është e hapur.");
        assertThat(sources("ceshtja eshte", Mode.PHRASE, true)).isEmpty();
        assertThat(sources("çështja është", Mode.PHRASE, true)).hasSize(1);
    }

    @Test
    void aPhraseIsWordsInThisOrderAndAllWordsAreAnywhere() {
        assertThat(sources("spitali ri", Mode.PHRASE, false)).isEmpty();
        assertThat(sources("spitalit i ri", Mode.PHRASE, false)).hasSize(1);
        assertThat(sources("ri, spital!", Mode.WORDS, false)).hasSize(2);
    }

    @Test
    void aStarStandsForAnyLetters() {
        assertThat(sources("spit*", Mode.PHRASE, false)).hasSize(3);
        assertThat(sources("*yll*", Mode.PHRASE, false)).hasSize(2);
        assertThat(sources("është e hap*", Mode.PHRASE, true)).hasSize(1);
        assertThat(sources("eshte e hap*", Mode.PHRASE, true)).isEmpty();
        assertThat(sources("e hap* është", Mode.PHRASE, false)).isEmpty();
        assertThat(sources("*", Mode.PHRASE, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "a*a*a*a*a*a*a*a*a*a*a*a*a*a*b*"})
    void manyStarsInAWordComeToAnEnd(String text) {
        String letters = "a".repeat(60);
        put("Fjalët " + letters + "b dhe " + letters + "c.", "Two words.");
        for (boolean exact : new boolean[] {false, true}) {
            assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> assertThat(sources(text, Mode.PHRASE, exact)).hasSize(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a", "*ab", "aaaaaaaaaaaaaaaaaaaaaaaaa*"})
    void aWordOfStarsMayBeAsLongAsAQuery(String piece) {
        String text = piece.repeat(500 / piece.length());
        put("Fjala " + text.replace("*", "") + " është e gjatë.", "The word is long.");
        assertThat(sources(text, Mode.PHRASE, false)).hasSize(1);
        assertThat(sources("*" + text.replace("*", "").substring(1), Mode.PHRASE, true))
                .hasSize(1);
    }

    @Test
    void theTranslationIsSearchedToo() {
        assertThat(find(new ConcordanceQuery("hospital", Side.TARGET, Mode.PHRASE, false, 50))
                        .hits())
                .extracting(ConcordanceHit::target)
                .containsExactly(
                        "Two old hospitals were closed.",
                        "The minister visited the new hospital.",
                        "The new hospital opened today.");
    }

    @Test
    void theWordsAreMarkedAndWhatStandsForThemOnTheOtherSide() {
        ConcordanceHit hit = find(query("spitalet", Mode.PHRASE, false)).hits().getLast();
        assertThat(words(hit.source(), hit.sourceHits())).containsExactly("Spitali");
        assertThat(words(hit.target(), hit.targetHits())).containsExactly("hospital");
    }

    @Test
    void wordsThatStandEverywhereStandForNothing() {
        put("Zyrtari izraelit foli në Kremlin.", "The Israeli official spoke in the Kremlin.");
        put("Kështu tha një zyrtar izraelit në krizë.", "An Israeli official said so in the crisis.");

        ConcordanceHit hit =
                find(query("zyrtar izraelit", Mode.PHRASE, false)).hits().getFirst();
        assertThat(words(hit.target(), hit.targetHits())).containsExactly("Israeli", "official");
    }

    @Test
    void whatTheSameUnitsSayIsShownOnce() {
        workbench.remember(memory, "again", "Rruga u mbyll dje.", "The road was closed yesterday.");
        assertThat(find(query("rruga", Mode.PHRASE, false)).hits())
                .extracting(ConcordanceHit::count)
                .containsExactly(2);
    }

    @Test
    void noMoreThanTheLimitAreShownAndThatThereAreMoreIsSaid() {
        ConcordanceFound found = find(new ConcordanceQuery("spital", Side.SOURCE, Mode.PHRASE, false, 2));
        assertThat(found.hits()).hasSize(2);
        assertThat(found.more()).isTrue();
        assertThat(find(query("spital", Mode.PHRASE, false)).more()).isFalse();
    }

    @Test
    void aUnitThatIsWrittenAnewIsFoundByItsNewWordsOnly() {
        workbench.remember(memory, "one", "Ura u hap.", "The bridge opened.");
        workbench.remember(memory, "one", "Porta u hap.", "The gate opened.");
        assertThat(sources("ura", Mode.PHRASE, false)).isEmpty();
        assertThat(sources("porta", Mode.PHRASE, false)).hasSize(1);
    }

    @Test
    void nobodyFindsAnythingInAMemoryThatTheyMayNotRead() {
        Caller stranger = workbench.person("stranger" + memory);
        long closed = workbench.memoryOf(stranger);
        ConcordanceQuery query = query("spital", Mode.PHRASE, false);
        assertThat(workbench
                        .bean(Concordance.class)
                        .find(stranger, closed, query)
                        .hits())
                .isEmpty();
        assertThatThrownBy(() -> workbench.bean(Concordance.class).find(workbench.drita(), closed, query))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsFoundIsWhatReadingThroughAllUnitsFinds() {
        Random random = new Random(42);
        List<String> stems = List.of("spital", "shkoll", "rrug", "mal", "det", "qytet", "çësht", "gjë");
        List<String> endings = List.of("", "i", "in", "et", "a", "ën", "e", "ve");
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(w ->
                                stems.get(random.nextInt(stems.size())) + endings.get(random.nextInt(endings.size())))
                        .collect(Collectors.joining(" ")))
                .distinct()
                .toList();
        long many = workbench.memory();
        workbench.remember(
                many,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new NewUnit(
                                "u" + i,
                                texts.get(i),
                                "Text " + i,
                                Neighbours.NONE,
                                Provenance.confirmed("Lajme", "d", false)))
                        .toList());
        for (String text : List.of("spital", "shkolla rrugën", "det*", "mal* qytet", "cesht* gje", "*ën")) {
            for (Mode mode : Mode.values()) {
                for (boolean exact : new boolean[] {false, true}) {
                    ConcordanceQuery query = new ConcordanceQuery(text, Side.SOURCE, mode, exact, 200);
                    Set<String> expected = texts.stream()
                            .filter(candidate -> !Phrase.of(query).in(candidate).isEmpty())
                            .collect(Collectors.toSet());
                    assertThat(workbench
                                    .bean(Concordance.class)
                                    .find(workbench.drita(), many, query)
                                    .hits())
                            .as("%s", query)
                            .extracting(ConcordanceHit::source)
                            .containsOnlyOnceElementsOf(expected)
                            .allMatch(expected::contains);
                }
            }
        }
    }

    private List<String> sources(String text, Mode mode, boolean exact) {
        return find(query(text, mode, exact)).hits().stream()
                .map(ConcordanceHit::source)
                .toList();
    }

    private static ConcordanceQuery query(String text, Mode mode, boolean exact) {
        return new ConcordanceQuery(text, Side.SOURCE, mode, exact, 50);
    }

    private ConcordanceFound find(ConcordanceQuery query) {
        return workbench.bean(Concordance.class).find(workbench.drita(), memory, query);
    }

    private static List<String> words(String text, List<Span> places) {
        return places.stream()
                .map(place -> text.substring(place.from(), place.to()))
                .toList();
    }
}
