package org.ura.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.ura.Cast;
import org.ura.people.Caller;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.Intake;
import org.ura.project.NewDocument;
import org.ura.project.NewSegment;
import org.ura.project.Passage;
import org.ura.project.ProjectSetup;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Side;
import org.ura.project.Window;

/// Projects for tests of assessing. The team is the cast's guest, translator, reviewer and manager.
@TestComponent
class Assessed {

    static final String BRIDGE = "Ura e re u hap sot.";
    static final String ROAD = "Rruga është gati tani.";

    private final Cast cast;
    private final ProjectSetup setup;
    private final Intake intake;
    private final Editing editing;
    private final Reviewing reviewing;

    Assessed(Cast cast, ProjectSetup setup, Intake intake, Editing editing, Reviewing reviewing) {
        this.cast = cast;
        this.setup = setup;
        this.intake = intake;
        this.editing = editing;
        this.reviewing = reviewing;
    }

    long project() {
        long id = setup.create(cast.manager(), "Urat", false);
        setup.changeTeam(
                cast.manager(),
                id,
                false,
                Map.of(
                        cast.guest().personId(), Role.GUEST,
                        cast.translator().personId(), Role.TRANSLATOR,
                        cast.reviewer().personId(), Role.REVIEWER));
        return id;
    }

    /// A document of one paragraph.
    DocumentInfo document(long project, String name, String... sources) {
        List<NewSegment> segments = Arrays.stream(sources)
                .map(source -> new NewSegment(source.equals(sources[0]) ? "" : " ", source))
                .toList();
        return intake.store(
                cast.translator(),
                project,
                new NewDocument(name, String.join(" ", sources).getBytes(StandardCharsets.UTF_8), List.of(segments)));
    }

    List<SegmentRow> rows(DocumentInfo document) {
        return editing.rows(cast.translator(), document.id(), new Window(0, 100, Filter.ALL))
                .rows();
    }

    SegmentRow row(long segment) {
        return editing.segment(cast.translator(), segment);
    }

    /// Confirms a translation.
    void translate(Caller who, long segment, String target) {
        editing.confirm(who, segment, Edit.typed(row(segment).version(), target));
    }

    void approve(Caller who, long segment, String target) {
        reviewing.approve(who, segment, Edit.typed(row(segment).version(), target));
    }

    /// An issue with words of the present translation.
    NewIssue words(long segment, String words, IssueKind kind, Severity severity) {
        SegmentRow row = row(segment);
        int from = row.target().indexOf(words);
        return new NewIssue(
                row.version(), kind, severity, new Passage(Side.TARGET, from, from + words.length(), words), "");
    }

    /// An issue with the whole segment.
    NewIssue whole(long segment, IssueKind kind, Severity severity) {
        return new NewIssue(row(segment).version(), kind, severity, null, "");
    }
}
