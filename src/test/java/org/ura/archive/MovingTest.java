package org.ura.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Arguments;
import org.ura.Cast;
import org.ura.Troupe;
import org.ura.WorkbenchTest;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Neighbours;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.project.Catalogue;
import org.ura.project.Commenting;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.History;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// A project goes out and comes in again, into the same installation, where it is another project.
@WorkbenchTest
@Import(Troupe.class)
class MovingTest {

    @Autowired
    private Moving moving;

    @Autowired
    private Troupe troupe;

    @Autowired
    private Cast cast;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Editing editing;

    @Autowired
    private History history;

    @Autowired
    private Commenting commenting;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Matching matching;

    @Autowired
    private Shapes shapes;

    @Autowired
    private JdbcClient jdbc;

    private Caller administrator = new Caller(0);
    private long project;

    @BeforeEach
    void aProject() {
        administrator = cast.administrator();
        Arguments stage = troupe.stage();
        project = stage.id("projectId");
    }

    @Test
    void aProjectComesInAsItWentOut() throws IOException {
        ProjectInfo arrived = arrive(written());
        DocumentInfo before = catalogue.documents(administrator, project).getFirst();
        DocumentInfo after = catalogue.documents(administrator, arrived.id()).getFirst();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("id", "projectId")
                .isEqualTo(before);
        assertThat(catalogue.original(administrator, after.id()))
                .isEqualTo(catalogue.original(administrator, before.id()));
        List<SegmentRow> rows = rows(before);
        List<SegmentRow> moved = rows(after);
        assertThat(moved).usingRecursiveComparison().ignoringFields("id").isEqualTo(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(history.of(administrator, moved.get(i).id()))
                    .isEqualTo(history.of(administrator, rows.get(i).id()));
        }
        assertThat(commenting.comments(administrator, moved.getFirst().id()))
                .usingRecursiveComparison()
                .ignoringFields("id", "segmentId")
                .isEqualTo(commenting.comments(administrator, rows.getFirst().id()));
        assertThat(setup.team(administrator, arrived.id()).members())
                .isEqualTo(setup.team(administrator, project).members());
    }

    @Test
    void itsMemoryIsFoundAndLearnsFromItsSegments() throws IOException {
        ProjectInfo arrived = arrive(written());
        DocumentInfo document = catalogue.documents(administrator, arrived.id()).getFirst();
        SegmentRow first = rows(document).getFirst();
        assertThat(matching.matches(
                        administrator, arrived.memoryId(), new MatchQuery(first.source(), Neighbours.NONE, 100, 5)))
                .hasSize(1);
        long units = units(arrived.memoryId());
        editing.confirm(administrator, first.id(), Edit.typed(first.version(), "The bridge was opened."));
        assertThat(units(arrived.memoryId()))
                .as("the unit of a segment stays its unit")
                .isEqualTo(units);
    }

    @Test
    void whoHasNoAccountGetsOneThatNobodySignsInWith() throws IOException {
        byte[] archive = changed(written(), "people.jsonl", text -> text.replace("team TRANSLATOR", "Somebody Else"));
        ProjectInfo arrived = arrive(archive);
        assertThat(setup.team(administrator, arrived.id()).members())
                .filteredOn(member -> member.name().equals("Somebody Else"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.active()).isFalse();
                    assertThat(member.role()).isEqualTo(Role.TRANSLATOR);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/segment.jsonl", "tables/revision.jsonl", "people.jsonl", "tables/original.jsonl"})
    void whatIsNotAsTheManifestSaysIsRefusedAsAWhole(String part) throws IOException {
        Map<String, byte[]> entries = entries(written());
        byte[] bytes = Objects.requireNonNull(entries.get(part));
        bytes[bytes.length / 2] ^= 1;
        refused("archive.damaged", zip(entries));
        entries.remove(part);
        refused("archive.damaged", zip(entries));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedAsAWhole() throws IOException {
        byte[] archive = written();
        refused(
                "archive.damaged",
                changed(archive, "tables/segment.jsonl", text -> text.replace("\"stretch_id\":", "\"stretch_id\":9")));
        refused("archive.damaged", changed(archive, "tables/segment.jsonl", text -> text.replace("INITIAL", "ODD")));
        refused(
                "archive.damaged",
                changed(archive, "tables/document.jsonl", text -> text.replace("\"name\"", "\"odd\"")));
        refused("archive.damaged", changed(archive, "tables/revision.jsonl", text -> "[1]\n" + text));
    }

    @Test
    void anotherFileIsNoArchive() throws IOException {
        refused("archive.none", "Ura u hap.".getBytes(StandardCharsets.UTF_8));
        refused("archive.none", zip(Map.of("ura.txt", new byte[] {1})));
        byte[] archive = written();
        refused("archive.none", Arrays.copyOf(archive, archive.length / 2));
        refused(
                "archive.newer",
                changed(archive, Manifest.NAME, text -> text.replaceFirst("\"schema\":\"\\d+", "\"schema\":\"9999")));
    }

    @Test
    void whoDoesNotManageTakesNothingOutAndWhoDoesNotAdministerBringsNothingIn() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> moving.write(cast.outsider(), project, new ByteArrayOutputStream()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> moving.begin(cast.manager(), "a.zip", new ByteArrayInputStream(new byte[] {})));
    }

    /// A column that is forgotten here would point to somebody or something else after a move.
    @Test
    void everyColumnThatNamesSomethingIsKnownAsAReference() {
        shapes.inOrder()
                .values()
                .forEach(shape -> shape.columns().stream()
                        .filter(column -> column.type() == Types.BIGINT)
                        .map(Shape.Column::name)
                        .filter(name -> name.endsWith("_id") || name.endsWith("_by") || name.equals("merged_into"))
                        .forEach(name -> assertThat(shape.references().keySet())
                                .as(shape.name() + "." + name)
                                .contains(name)));
    }

    private List<SegmentRow> rows(DocumentInfo document) {
        return editing.rows(administrator, document.id(), new Window(0, 100, Filter.ALL))
                .rows();
    }

    private long units(long memoryId) {
        return jdbc.sql("select count(*) from memory_unit where memory_id = ? and not deleted")
                .param(memoryId)
                .query(Long.class)
                .single();
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        moving.write(administrator, project, out);
        return out.toByteArray();
    }

    private ProjectInfo arrive(byte[] archive) {
        long newest = newest();
        JobInfo job = brought(archive);
        assertThat(job.state()).as("%s", job.fault()).isEqualTo(JobState.DONE);
        assertThat(newest()).isGreaterThan(newest);
        return catalogue.project(administrator, newest());
    }

    private void refused(String key, byte[] archive) {
        long newest = newest();
        JobInfo job = brought(archive);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.fault().orElseThrow().key()).isEqualTo(key);
        assertThat(newest()).isEqualTo(newest);
    }

    private JobInfo brought(byte[] archive) {
        long job = moving.begin(administrator, "rights.ura.zip", new ByteArrayInputStream(archive));
        Awaitility.await().until(() -> jobs.get(administrator, job).state().ended());
        return jobs.get(administrator, job);
    }

    private long newest() {
        return jdbc.sql("select max(id) from project").query(Long.class).single();
    }

    /// The same archive with an entry changed by somebody who knows how to write its manifest.
    private static byte[] changed(byte[] archive, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries(archive);
        String text = change.apply(new String(entries.get(name), StandardCharsets.UTF_8));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        entries.put(name, bytes);
        if (name.equals(Manifest.NAME)) {
            return zip(entries);
        }
        Manifest old = Lines.read(new String(entries.get(Manifest.NAME), StandardCharsets.UTF_8), Manifest.class);
        List<Manifest.Part> parts = old.parts().stream()
                .map(part -> part.name().equals(name)
                        ? new Manifest.Part(
                                name,
                                text.lines().count(),
                                bytes.length,
                                HexFormat.of().formatHex(Digests.sha256().digest(bytes)))
                        : part)
                .toList();
        entries.put(
                Manifest.NAME,
                Lines.write(new Manifest(
                        old.format(), old.version(), old.schema(), old.project(), old.everybody(), parts)));
        return zip(entries);
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
