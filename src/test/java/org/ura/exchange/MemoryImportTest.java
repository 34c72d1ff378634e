package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.jobs.Reason;
import org.ura.jobs.Refusal;
import org.ura.jobs.Tally;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.MemoryFormat;
import org.ura.memory.Neighbours;
import org.ura.memory.NewUnit;
import org.ura.memory.Provenance;
import org.ura.memory.Remembering;
import org.ura.memory.UnitFilter;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;

/// TMX into a memory and out again, by the jobs that do it.
@WorkbenchTest
class MemoryImportTest {

    @Autowired
    private MemoryImport imports;

    @Autowired
    private MemoryExport exports;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Memories memories;

    @Autowired
    private Matching matching;

    @Autowired
    private Remembering remembering;

    @Autowired
    private Access access;

    @Autowired
    private Cast cast;

    @Autowired
    private TransactionTemplate transaction;

    private long memory;

    @BeforeEach
    void anEmptyMemory() {
        memory = newMemory();
    }

    @Test
    void unitsComeInAndAreFound() {
        JobInfo job = imported(tmx(unit("Ura u hap.", "The bridge opened.") + unit("Dimri erdhi.", "Winter came.")));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(2, 2, 2, 0, 0, 0));
        assertThat(units()).isEqualTo(2);
        Match match = match("Ura u hap.");
        assertThat(match.target()).isEqualTo("The bridge opened.");
        assertThat(match.unit().provenance().document()).isEqualTo("a.tmx");
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        String named = "<tu tuid=\"1\" changedate=\"20240512T083015Z\">" + pair("Ura", "Bridge") + "</tu>"
                + "<tu tuid=\"1\">" + pair("Ura", "Overpass") + "</tu>"
                + "<tu tuid=\"2\">" + pair("Mali", "Mountain") + "</tu>";
        String file = tmx(named + unit("Deti", "Sea") + unit("Deti", "Sea") + unit("Deti", "The sea"));
        assertThat(imported(file).tally()).isEqualTo(new Tally(6, 6, 5, 0, 1, 0));
        String before = out(MemoryFormat.TMX, UnitFilter.ALL);
        assertThat(imported(file).tally()).isEqualTo(new Tally(6, 6, 0, 0, 6, 0));
        assertThat(out(MemoryFormat.TMX, UnitFilter.ALL)).isEqualTo(before);
        assertThat(units()).isEqualTo(5);
    }

    @Test
    void aChangedUnitIsUpdatedUnlessItIsOlder() {
        imported(tmx(dated("7", "20240512T083015Z", "Bridge")));
        assertThat(imported(tmx(dated("7", "20240513T083015Z", "The bridge")))
                        .tally()
                        .updated())
                .isEqualTo(1);
        assertThat(imported(tmx(dated("7", "20240511T083015Z", "Old bridge")))
                        .tally()
                        .same())
                .isEqualTo(1);
        assertThat(match("Ura").target()).isEqualTo("The bridge");
        assertThat(match("Ura").unit().at()).isEqualTo(Instant.parse("2024-05-13T08:30:15Z"));
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsListedWithPlaceAndReasonAndStopsNothing() {
        JobInfo job = imported(
                tmx(unit("Ura", "Bridge") + "\n" + unit("Mali", " ") + "\n<tu>\n" + "</tu>" + unit("Deti", "Sea")));
        assertThat(job.tally()).isEqualTo(new Tally(4, 4, 2, 0, 0, 2));
        assertThat(jobs.refusals(cast.translator(), job.id(), 0, 10))
                .containsExactly(
                        new Refusal(2, 2, Reason.of("tmx.blankEnglish")),
                        new Refusal(3, 3, Reason.of("tmx.noAlbanian")));
    }

    @Test
    void aNoteThatIsTooLongRefusesItsUnitAndNotTheFile() {
        String noted = "<tu><note>" + "n".repeat(1_000_001) + "</note>" + pair("Mali", "Mountain") + "</tu>";
        JobInfo job = imported(tmx(unit("Ura", "Bridge") + noted + unit("Deti", "Sea")));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(3, 3, 2, 0, 0, 1));
        assertThat(jobs.refusals(cast.translator(), job.id(), 0, 10))
                .containsExactly(new Refusal(2, 1, Reason.of("tmx.propsTooLong")));
    }

    @Test
    void asMuchAsMayBeSaidOfAUnitGoesOutAndComesBack() {
        String said = "<prop type=\"x-document\">" + "d".repeat(400) + "</prop><prop type=\"x-origin\">machine</prop>"
                + "<note>" + "\"\n".repeat(9_995) + "</note>";
        assertThat(imported(tmx("<tu>" + said + pair("Mali", "Mountain") + "</tu>"))
                        .tally())
                .isEqualTo(new Tally(1, 1, 1, 0, 0, 0));
        assertThat(imported(out(MemoryFormat.TMX, UnitFilter.ALL)).tally()).isEqualTo(new Tally(1, 1, 0, 0, 1, 0));
    }

    @Test
    void aUnitOfManyBlankVariantsIsRefusedOnce() {
        String many = pair(" ", " ").repeat(100);
        JobInfo job = imported(tmx("<tu>" + many + "</tu>" + unit("Deti", "Sea")));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(2, 2, 1, 0, 0, 2));
    }

    @Test
    void aFileThatIsNoTmxSaysSoAndStoresNothing() {
        JobInfo job = imported("<html><tu/></html>");
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.fault()).contains(Reason.of("tmx.notTmx", "html"));
        assertThat(units()).isZero();
        assertThat(imported("Kjo është ura.").fault().orElseThrow().key()).isEqualTo("tmx.notXml");
    }

    @Test
    void whatStandsBeforeABreakStaysAndTheMendedFileGoesOnWithoutDoubling() {
        String units = IntStream.range(0, 9_000)
                .mapToObj(i -> unit("Ura " + i, "Bridge " + i) + "\n")
                .collect(Collectors.joining());
        String whole = tmx(units);
        JobInfo job = imported(whole.substring(0, whole.indexOf("Ura 8500")));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.fault().orElseThrow().args().getFirst()).isEqualTo("8501");
        assertThat(job.tally().added()).isEqualTo(8_500);
        assertThat(units()).isEqualTo(8_500);
        assertThat(imported(whole).tally()).isEqualTo(new Tally(9_000, 9_000, 500, 0, 8_500, 0));
    }

    @Test
    void whatGoesOutAndComesBackIsEqual() {
        long seed = System.nanoTime();
        System.out.println("MemoryImportTest seed " + seed);
        Random random = new Random(seed);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 200; i++) {
                String source = Tagged.sprinkled(i + " Ura & <b>\r\n]]> \t 😀 e\u0308 &#xD; „{1}” ", 6, random);
                String target = Tagged.sprinkled("'" + i + "' \"&amp;\" =1+1  ", 6, random);
                NewUnit unit = new NewUnit(
                        "segment:" + i,
                        source,
                        target,
                        new Neighbours(source, target),
                        Provenance.confirmed("Lajme", "a & <b>.txt", i % 3 == 0));
                remembering.remember(memory, unit, new PersonInfo(1, "Drita & \"<co>\"", Role.TRANSLATOR, true));
            }
        });
        imported(tmx("<tu tuid=\" a&#9;b \" creationid=\"ß&quot;\" changedate=\"20240512T083015Z\"><note>n</note>"
                + "<prop type=\"x&amp;y\">\r\n&#xD; ]]&gt;</prop>" + pair("Mali", "Mountain") + "</tu>"));
        String first = out(MemoryFormat.TMX, UnitFilter.ALL);
        assertThat(imported(first).tally()).isEqualTo(new Tally(201, 201, 0, 0, 201, 0));
        assertThat(out(MemoryFormat.TMX, UnitFilter.ALL)).isEqualTo(first);

        long other = newMemory();
        assertThat(imported(other, first).tally().added()).isEqualTo(201);
        assertThat(bare(out(other, MemoryFormat.TMX, UnitFilter.ALL))).isEqualTo(bare(first));
        assertThat(imported(other, first).tally()).isEqualTo(new Tally(201, 201, 0, 0, 201, 0));
    }

    @Test
    void aUnitThatWasConfirmedHereIsUpdatedFromTheMemorysOwnFile() {
        transaction.executeWithoutResult(status -> remembering.remember(
                memory,
                new NewUnit(
                        "segment:1", "Ura", "Bridge", Neighbours.NONE, Provenance.confirmed("Lajme", "a.txt", false)),
                new PersonInfo(1, "Drita", Role.TRANSLATOR, true)));
        String edited = out(MemoryFormat.TMX, UnitFilter.ALL).replace("Bridge", "The bridge");
        assertThat(imported(edited).tally().updated()).isEqualTo(1);
        assertThat(units()).isEqualTo(1);
        assertThat(imported(newMemory(), edited).tally().added()).isEqualTo(1);
    }

    @Test
    void onlyWhatTheFilterTakesGoesOut() {
        imported(tmx(dated("1", "20240512T083015Z", "Bridge") + unit("Mali", "Mountain")));
        Consumer<UnitFilter> onlyTheBridge = filter ->
                assertThat(out(MemoryFormat.TMX, filter)).contains("Bridge").doesNotContain("Mountain");
        onlyTheBridge.accept(new UnitFilter("uRA", "", "", Optional.empty(), Optional.empty()));
        onlyTheBridge.accept(new UnitFilter("", "ridg", "", Optional.empty(), Optional.empty()));
        onlyTheBridge.accept(new UnitFilter("", "", "AGIM", Optional.empty(), Optional.empty()));
        onlyTheBridge.accept(
                new UnitFilter("", "", "", Optional.empty(), Optional.of(Instant.parse("2024-05-12T08:30:16Z"))));
        assertThat(out(
                        MemoryFormat.TMX,
                        new UnitFilter(
                                "", "", "", Optional.of(Instant.parse("2024-05-12T08:30:16Z")), Optional.empty())))
                .contains("Mountain")
                .doesNotContain("Bridge");
        assertThat(out(MemoryFormat.CSV, UnitFilter.ALL))
                .contains("\"Ura\",\"Bridge\"")
                .contains("\"Mali\"");
    }

    @Test
    void onlyThoseOfTheTeamBringInAndTakeOut() {
        long closed =
                transaction.execute(status -> memories.found("Private", access.foundTeam(cast.translator(), false)));
        for (Caller stranger : List.of(cast.outsider(), cast.reviewer())) {
            assertThatThrownBy(() -> imports.begin(stranger, closed, "a.tmx", bytes(tmx(""))))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> imports.of(stranger, closed)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> exports.fileName(stranger, closed, MemoryFormat.TMX))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> exports.write(
                            stranger, closed, MemoryFormat.TMX, UnitFilter.ALL, new ByteArrayOutputStream()))
                    .isInstanceOf(Refused.class);
        }
        assertThat(imports.of(cast.translator(), closed)).isEmpty();
    }

    private JobInfo imported(String file) {
        return imported(memory, file);
    }

    private JobInfo imported(long into, String file) {
        long job = imports.begin(cast.translator(), into, "a.tmx", bytes(file));
        return Awaitility.await()
                .until(
                        () -> jobs.get(cast.translator(), job),
                        info -> info.state().ended());
    }

    private String out(MemoryFormat format, UnitFilter filter) {
        return out(memory, format, filter);
    }

    private String out(long from, MemoryFormat format, UnitFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(cast.translator(), from, format, filter, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Without what only the memory that wrote it can use: its identity, and its keys.
    private static String bare(String tmx) {
        return tmx.replaceAll("<prop type=\"x-(memory|key)\">[^<]*</prop>", "");
    }

    private Match match(String source) {
        return matching.matches(cast.translator(), memory, new MatchQuery(source, Neighbours.NONE, 100, 1))
                .getFirst();
    }

    private long units() {
        return memories.get(cast.translator(), memory).units();
    }

    private long newMemory() {
        return transaction.execute(status -> {
            cast.administrator();
            return memories.found("Lajme", access.foundOpenTeam());
        });
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String tmx(String body) {
        return "<tmx version=\"1.4\"><header srclang=\"sq\"/><body>" + body + "</body></tmx>";
    }

    private static String unit(String source, String target) {
        return "<tu>" + pair(source, target) + "</tu>";
    }

    private static String dated(String tuid, String date, String target) {
        return "<tu tuid=\"" + tuid + "\" changeid=\"agim\" changedate=\"" + date + "\">" + pair("Ura", target)
                + "</tu>";
    }

    private static String pair(String source, String target) {
        return "<tuv xml:lang=\"sq\"><seg>" + source + "</seg></tuv><tuv xml:lang=\"en\"><seg>" + target
                + "</seg></tuv>";
    }
}
