package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {

    private static final String PAIR =
            "<tu><tuv xml:lang=\"sq\"><seg>Ura ë</seg></tuv>" + "<tuv xml:lang=\"en\"><seg>Bridge</seg></tuv></tu>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void anyEncodingThatTheFileNamesIsRead(String encoding) {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + tmx(PAIR);
        assertThat(sources(text.getBytes(Charset.forName(encoding)))).containsExactly("Ura ë");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aByteOrderMarkSaysTheEncodingToo(String encoding) {
        assertThat(sources(("\uFEFF" + tmx(PAIR)).getBytes(Charset.forName(encoding))))
                .containsExactly("Ura ë");
    }

    @Test
    void aDoctypeIsReadOverAndNothingItNamesIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String text = "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"" + secret.toUri() + "\" ["
                + "<!ENTITY file SYSTEM \"" + secret.toUri() + "\"><!ENTITY own \"put in\">"
                + "<!ENTITY % outer SYSTEM \"http://127.0.0.1:1/x.dtd\">%outer;]>"
                + tmx(PAIR.replace("Ura", "Ura &file; &own; &amp;"));
        assertThat(sources(text)).containsExactly("Ura &file; &own; & ë");
    }

    @Test
    void anEntityBombIsNoMoreThanItsName() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(20))
                    .append("\">");
        }
        assertThat(sources(bomb + "]>" + tmx(PAIR.replace("Ura", "&a19;")))).containsExactly("&a19; ë");
    }

    @Test
    void anEntityInAnAttributeDoesNotStopTheFile() {
        String text = "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY own \"put in\">]>"
                + tmx(PAIR.replace("<tu>", "<tu creationid=\"a&own;b\">") + PAIR);
        assertThat(sources(text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "sq, en",
        "sq-AL, en-US",
        "sq-XK, en-GB",
        "als, EN",
        "SQ_al, en_AU",
        "sqi, eng",
        "aln, en-x-whatever",
    })
    void everyNameOfTheTwoLanguagesIsKnown(String albanian, String english) {
        assertThat(units(tmx(PAIR.replace("\"sq\"", "\"" + albanian + "\"").replace("\"en\"", "\"" + english + "\""))))
                .hasSize(1);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatterAndOtherLanguagesAreReadOver() {
        List<TmxUnit> units = units(tmx("<tu><tuv lang=\"de\"><seg>Br</seg></tuv><tuv lang=\"en\"><seg>B</seg></tuv>"
                + "<tuv lang=\"sq\"><seg>U</seg></tuv></tu>"));
        assertThat(units.getFirst().source()).isEqualTo("U");
        assertThat(units.getFirst().target()).isEqualTo("B");
    }

    @Test
    void eachEnglishVariantIsAUnit() {
        String two = PAIR.replace("</tu>", "<tuv xml:lang=\"en-US\"><seg>Overpass</seg></tuv></tu>");
        assertThat(units(tmx(two))).extracting(TmxUnit::target).containsExactly("Bridge", "Overpass");
    }

    @Test
    void peopleDatesPropsAndNotesAreRead() {
        String tu = PAIR.replace(
                        "<tu>",
                        "<tu tuid=\"7\" creationid=\"agim\" creationdate=\"20240512T083015Z\"><note>shih</note>"
                                + "<prop type=\"x-a\">një &amp; dy</prop><prop type=\"x-a\">tre</prop>")
                .replace(
                        "<tuv xml:lang=\"en\">",
                        "<tuv xml:lang=\"en\" changeid=\"drita\" changedate=\"2024-06-01T10:00:00+02:00\">"
                                + "<prop type=\"x-b\"/>");
        TmxUnit unit = units(tmx(tu)).getFirst();
        assertThat(unit.tuid()).isEqualTo("7");
        assertThat(unit.createdBy()).isEqualTo("agim");
        assertThat(unit.createdAt()).isEqualTo(Instant.parse("2024-05-12T08:30:15Z"));
        assertThat(unit.changedBy()).isEqualTo("drita");
        assertThat(unit.changedAt()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(unit.props())
                .containsExactly(
                        new TmxProp("", "shih"),
                        new TmxProp("x-a", "një & dy"),
                        new TmxProp("x-a", "tre"),
                        new TmxProp("x-b", ""));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "20240512T083015Z, 2024-05-12T08:30:15Z",
                "20240512, 2024-05-12T00:00:00Z",
                "2024-05-12 08:30, 2024-05-12T08:30:00Z",
                "20241340T083015Z, none",
                "20240512T083015+99:00, none",
                "yesterday, none",
                "'', none",
            })
    void aDateThatIsNoneIsNotKnown(String date, @Nullable Instant instant) {
        assertThat(TmxDates.read(date)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <tuv xml:lang="de"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv>   | tmx.noAlbanian
            <tuv xml:lang="sq"><seg>a</seg></tuv><tuv xml:lang="ende"><seg>b</seg></tuv> | tmx.noEnglish
            <tuv xml:lang="sq"><seg> </seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv>   | tmx.blankAlbanian
            <tuv xml:lang="sq"><seg>a</seg></tuv><tuv xml:lang="en"/>                    | tmx.blankEnglish
            """)
    void whatCannotBeRememberedIsNamedWithItsPlaceAndTheNextIsRead(String variants, String fault) {
        TmxReader reader = reader(tmx("\n" + PAIR + "\n<tu>" + variants + "</tu>" + PAIR));
        reader.next();
        TmxItem item = reader.next().orElseThrow();
        assertThat(item.faults()).containsExactly(fault);
        assertThat(item.place()).isEqualTo(2);
        assertThat(item.line()).isEqualTo(3);
        assertThat(reader.next().orElseThrow().units()).hasSize(1);
    }

    @Test
    void aFaultOfManyVariantsIsNamedOnce() {
        String albanian = "<tuv xml:lang=\"sq\"><seg> </seg></tuv>".repeat(100);
        String english = "<tuv xml:lang=\"en\"><seg> </seg></tuv>".repeat(100);
        TmxReader reader = reader(tmx("<tu>" + albanian + english + "</tu>"));
        assertThat(reader.next().orElseThrow().faults()).containsExactly("tmx.variants", "tmx.blankAlbanian");
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 10, false", "3, 3, 9, false", "1, 11, 10, true", "4, 3, 10, true", "100, 100, 10, true"})
    void ofManyVariantsAFewPairsAreTaken(int albanian, int english, int pairs, boolean refused) {
        StringBuilder variants = new StringBuilder();
        for (int i = 0; i < albanian; i++) {
            variants.append("<tuv xml:lang=\"sq\"><seg>Ura ").append(i).append("</seg></tuv>");
        }
        for (int i = 0; i < english; i++) {
            variants.append("<tuv xml:lang=\"en\"><seg>Bridge ").append(i).append("</seg></tuv>");
        }
        TmxItem item = reader(tmx("<tu>" + variants + "</tu>")).next().orElseThrow();
        assertThat(item.units()).hasSize(pairs);
        assertThat(item.faults()).isEqualTo(refused ? List.of("tmx.variants") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<note>%s</note>", "<prop type=\"a\">%s</prop>", "<prop type=\"%s\"/>"})
    void whatIsSaidOfAUnitHasABound(String element) {
        String name = element.contains("note") ? "" : "a";
        int longest = TmxProps.LONGEST - 10 - (element.contains("/>") ? 0 : name.length());
        for (String place : List.of("<tu>", "<tuv xml:lang=\"sq\">", "<tuv xml:lang=\"en\">")) {
            String taken = PAIR.replace(place, place + element.formatted("n".repeat(longest)));
            String refused = PAIR.replace(place, place + element.formatted("n".repeat(longest + 1)));
            TmxReader reader = reader(tmx(taken + refused + PAIR));
            assertThat(reader.next().orElseThrow().units()).hasSize(1);
            assertThat(reader.next().orElseThrow().faults()).containsExactly("tmx.propsTooLong");
            assertThat(reader.next().orElseThrow().units()).hasSize(1);
        }
    }

    @Test
    void manyEmptyPropsAreTooLongAndNotHeld() {
        String props = "<prop type=\"\"/>".repeat(TmxProps.LONGEST / 10);
        assertThat(units(tmx(PAIR.replace("<tu>", "<tu>" + props)))).hasSize(1);
        TmxItem item =
                reader(tmx(PAIR.replace("<tu>", "<tu><note/>" + props))).next().orElseThrow();
        assertThat(item.faults()).containsExactly("tmx.propsTooLong");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNotHeld() {
        TmxReader reader = reader(tmx(PAIR.replace("Ura", "a".repeat(NewUnit.LONGEST + 1)) + PAIR));
        assertThat(reader.next().orElseThrow().faults()).containsExactly("tmx.tooLong");
        assertThat(reader.next().orElseThrow().units()).hasSize(1);
    }

    @Test
    void charactersThatXmlForbidsAreReplacedAndTheirUnitIsRead() {
        assertThat(sources(tmx(PAIR.replace("Ura", "U&#x1;ra")))).containsExactly("U\uFFFDra ë");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html/>        | tmx.notTmx
            Kjo është ura. | tmx.notXml
            ''             | tmx.notXml
            <!-- a         | tmx.notXml
            <tmx           | tmx.notXml
            """)
    void whatIsNoTmxSaysSo(String text, String key) {
        assertThatThrownBy(() -> reader(text))
                .isInstanceOfSatisfying(
                        UnreadableTmx.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tu><tuv xml:lang=\"sq\"><seg>a", "<tu></tuv>", "\u0001", "<tu><![CDATA[", ""})
    void aFileThatBreaksOffNamesThePlace(String rest) {
        TmxReader reader = reader("<tmx><body>" + PAIR + "\n" + rest);
        assertThat(reader.next()).isPresent();
        assertThatThrownBy(reader::next).isInstanceOfSatisfying(UnreadableTmx.class, e -> {
            assertThat(e.key()).isEqualTo("tmx.broken");
            assertThat(e.args().getFirst()).isEqualTo(2);
        });
    }

    private List<String> sources(String text) {
        return sources(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sources(byte[] bytes) {
        return units(new TmxReader(new ByteArrayInputStream(bytes))).stream()
                .map(TmxUnit::source)
                .toList();
    }

    private static List<TmxUnit> units(String text) {
        return units(reader(text));
    }

    private static List<TmxUnit> units(TmxReader reader) {
        List<TmxUnit> units = new ArrayList<>();
        for (Optional<TmxItem> item = reader.next(); item.isPresent(); item = reader.next()) {
            assertThat(item.get().faults()).isEmpty();
            units.addAll(item.get().units());
        }
        return units;
    }

    private static TmxReader reader(String text) {
        return new TmxReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String tmx(String body) {
        return "<tmx version=\"1.4\"><header srclang=\"sq\"><prop type=\"a\">b</prop></header><body>" + body
                + "</body></tmx>";
    }
}
