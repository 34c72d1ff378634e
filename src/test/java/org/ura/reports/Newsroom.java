package org.ura.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.ura.Cast;
import org.ura.people.Role;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.Intake;
import org.ura.project.NewDocument;
import org.ura.project.NewSegment;
import org.ura.project.Origin;
import org.ura.project.ProjectSetup;
import org.ura.project.ReviewRules;
import org.ura.project.ReviewSetup;
import org.ura.project.Reviewing;
import org.ura.project.SaveResult;
import org.ura.project.SegmentRow;
import org.ura.project.Window;
import org.ura.project.Workflow;

/// A project with a team of each role, and its days.
@TestComponent
class Newsroom {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Cast cast;
    private final ProjectSetup setup;
    private final ReviewSetup reviews;
    private final Intake intake;
    private final Editing editing;
    private final Reviewing reviewing;
    private final TurnedClock clock;

    Newsroom(
            Cast cast,
            ProjectSetup setup,
            ReviewSetup reviews,
            Intake intake,
            Editing editing,
            Reviewing reviewing,
            TurnedClock clock) {
        this.cast = cast;
        this.setup = setup;
        this.reviews = reviews;
        this.intake = intake;
        this.editing = editing;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    long project() {
        day(0);
        long id = setup.create(cast.manager(), "Lajmet", false);
        setup.changeTeam(
                cast.manager(),
                id,
                false,
                Map.of(
                        cast.guest().personId(),
                        Role.GUEST,
                        cast.translator().personId(),
                        Role.TRANSLATOR,
                        cast.reviewer().personId(),
                        Role.REVIEWER));
        reviews.change(cast.manager(), id, new ReviewRules(Workflow.REVIEW, true));
        return id;
    }

    /// Goes to the day so many days after Monday.
    void day(int after) {
        clock.turnTo(MONDAY.plusDays(after));
    }

    /// What is asked about so many days from Monday on.
    static Question question(long projectId, int days) {
        return new Question(projectId, 0, new Period(MONDAY, MONDAY.plusDays(days - 1L)));
    }

    long document(long projectId, String name, String... sources) {
        return intake.store(cast.manager(), projectId, file(name, sources)).id();
    }

    /// A document of one paragraph, a segment a source.
    static NewDocument file(String name, String... sources) {
        List<NewSegment> segments = Arrays.stream(sources)
                .map(source -> new NewSegment(" ", source))
                .toList();
        return new NewDocument(name, String.join(" ", sources).getBytes(StandardCharsets.UTF_8), List.of(segments));
    }

    SegmentRow segment(long documentId, int number) {
        return segments(documentId).get(number - 1);
    }

    List<SegmentRow> segments(long documentId) {
        return editing.rows(cast.manager(), documentId, new Window(0, 1_000, Filter.ALL))
                .rows();
    }

    void save(long documentId, int number, String target) {
        SegmentRow row = segment(documentId, number);
        saved(editing.save(cast.translator(), row.id(), Edit.typed(row.version(), target)));
    }

    void take(long documentId, int number, String target, int percent) {
        SegmentRow row = segment(documentId, number);
        saved(editing.save(cast.translator(), row.id(), new Edit(row.version(), target, Origin.memory(percent))));
    }

    void confirm(long documentId, int number, String target) {
        SegmentRow row = segment(documentId, number);
        saved(editing.confirm(cast.translator(), row.id(), Edit.typed(row.version(), target)));
    }

    void approve(long documentId, int number, String target) {
        SegmentRow row = segment(documentId, number);
        saved(reviewing.approve(cast.reviewer(), row.id(), Edit.typed(row.version(), target)));
    }

    void giveBack(long documentId, int number, String reason) {
        SegmentRow row = segment(documentId, number);
        saved(reviewing.giveBack(cast.reviewer(), row.id(), row.version(), reason));
    }

    private static void saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }
}
