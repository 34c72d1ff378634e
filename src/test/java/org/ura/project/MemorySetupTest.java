package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Neighbours;
import org.ura.memory.Penalties;
import org.ura.people.Refused;

/// The memories that a project works with.
@WorkbenchTest
@Import(Stage.class)
class MemorySetupTest {

    private static final MatchQuery QUERY = new MatchQuery("Ura u hap për këmbësorët.", Neighbours.NONE, 100, 5);

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private MemorySetup setup;

    @Autowired
    private ProjectSetup projects;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Editing editing;

    @Autowired
    private Matching matching;

    @Autowired
    private Memories memories;

    private ProjectInfo project;
    private ProjectInfo other;
    private MemoryUse own;
    private SegmentRow segment;

    @BeforeEach
    void found() {
        project = stage.project();
        other = stage.project();
        own = new MemoryUse(project.memoryId(), true, 0);
        segment = stage.segments(stage.document(project.id(), "Ura u hap për këmbësorët."), 1)
                .getFirst();
    }

    @Test
    void aNewProjectWritesAMemoryOfItsOwn() {
        assertThat(setup.uses(cast.translator(), project.id()).inOrder()).containsExactly(own);
    }

    @Test
    void whatIsConfirmedGoesIntoEachMemoryThatIsWritten() {
        change(own, new MemoryUse(other.memoryId(), true, 0));
        confirm();
        assertThat(in(project.memoryId())).isEqualTo(1);
        assertThat(in(other.memoryId())).isEqualTo(1);
        assertThat(offered().count()).isEqualTo(2);
    }

    @Test
    void whatIsOnlyReadIsNotWritten() {
        change(new MemoryUse(other.memoryId(), true, 0), new MemoryUse(own.memoryId(), false, 0));
        confirm();
        assertThat(in(project.memoryId())).isZero();
        assertThat(in(other.memoryId())).isEqualTo(1);
        assertThat(offered().unit().provenance().project()).isEqualTo(project.name());
    }

    @Test
    void penaltiesAreKept() {
        MemoryUses uses =
                new MemoryUses(List.of(new MemoryUse(other.memoryId(), false, 7), own), new Penalties(1, 2, 3));
        setup.change(cast.manager(), project.id(), uses);
        assertThat(setup.uses(cast.translator(), project.id())).isEqualTo(uses);
    }

    @Test
    void aTranslatorDoesNotSayWhichMemoriesThereAre() {
        assertThatThrownBy(() -> setup.change(cast.translator(), project.id(), uses(own)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aMemoryOfOthersCannotBeTakenIn() {
        long closed = catalogue
                .project(cast.outsider(), projects.create(cast.outsider(), "Closed", false))
                .memoryId();
        assertThatThrownBy(() -> change(own, new MemoryUse(closed, false, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(own, new MemoryUse(closed, true, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(own, new MemoryUse(123_456, false, 0))).isInstanceOf(Refused.class);
        assertThat(setup.uses(cast.translator(), project.id()).inOrder()).containsExactly(own);
    }

    @Test
    void aProjectIsNeverLeftWithoutAMemoryToWrite() {
        assertThatThrownBy(() -> change(new MemoryUse(own.memoryId(), false, 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.noMemoryWritten");
        assertThatThrownBy(() -> change(own, own)).hasMessageContaining("refused.memoryTwice");
        assertThatThrownBy(() -> new MemoryUse(1, false, 51)).hasMessageContaining("refused.penalty");
    }

    private void change(MemoryUse... uses) {
        setup.change(cast.manager(), project.id(), uses(uses));
    }

    private static MemoryUses uses(MemoryUse... uses) {
        return new MemoryUses(List.of(uses), Penalties.NONE);
    }

    private void confirm() {
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge opened to pedestrians."));
    }

    private long in(long memoryId) {
        return memories.get(cast.translator(), memoryId).units();
    }

    private Match offered() {
        return matching.matches(cast.translator(), setup.uses(cast.translator(), project.id()), QUERY)
                .getFirst();
    }
}
