package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.ura.Cast;
import org.ura.people.Role;

/// Projects and documents for tests. A project's team is the cast's translator and reviewer.
@TestComponent
class Stage {

    private final Cast cast;
    private final ProjectSetup setup;
    private final Catalogue catalogue;
    private final Intake intake;
    private final Editing editing;
    private final Reviewing reviewing;

    Stage(Cast cast, ProjectSetup setup, Catalogue catalogue, Intake intake, Editing editing, Reviewing reviewing) {
        this.cast = cast;
        this.setup = setup;
        this.catalogue = catalogue;
        this.intake = intake;
        this.editing = editing;
        this.reviewing = reviewing;
    }

    ProjectInfo project() {
        long id = setup.create(cast.manager(), "Rrugët e Jugut", false);
        setup.changeTeam(
                cast.manager(),
                id,
                false,
                Map.of(
                        cast.translator().personId(),
                        Role.TRANSLATOR,
                        cast.reviewer().personId(),
                        Role.REVIEWER));
        return catalogue.project(cast.manager(), id);
    }

    /// A document of one paragraph, a segment a source.
    DocumentInfo document(long projectId, String... sources) {
        return intake.store(cast.translator(), projectId, newDocument("rruga.txt", sources));
    }

    DocumentInfo document(String... sources) {
        return document(project().id(), sources);
    }

    /// The only segment of a new document in a new project.
    SegmentRow segment() {
        return segments(document("Ura u hap për këmbësorët."), 1).getFirst();
    }

    List<SegmentRow> segments(DocumentInfo document, int count) {
        return editing.rows(cast.translator(), document.id(), new Window(0, count, Filter.ALL))
                .rows();
    }

    /// Has the translator translate an untouched segment and the reviewer approve it, which makes its version 2.
    void approved(long segmentId, String text) {
        editing.confirm(cast.translator(), segmentId, Edit.typed(0, text));
        reviewing.approve(cast.reviewer(), segmentId, Edit.typed(1, text));
    }

    static NewDocument newDocument(String name, String... sources) {
        List<NewSegment> segments =
                Arrays.stream(sources).map(source -> new NewSegment("", source)).toList();
        return new NewDocument(name, String.join(" ", sources).getBytes(StandardCharsets.UTF_8), List.of(segments));
    }

    /// A document of these paragraphs, whose sentences are parted by one blank.
    DocumentInfo paragraphs(String[]... paragraphs) {
        List<List<NewSegment>> segments = Arrays.stream(paragraphs)
                .map(sources -> IntStream.range(0, sources.length)
                        .mapToObj(i -> new NewSegment(i == 0 ? "" : " ", sources[i]))
                        .toList())
                .toList();
        return intake.store(
                cast.translator(), project().id(), new NewDocument("rruga.txt", new byte[] {'.'}, segments));
    }

    static DeedResult.Done done(DeedResult result) {
        assertThat(result).isInstanceOf(DeedResult.Done.class);
        return (DeedResult.Done) result;
    }
}
