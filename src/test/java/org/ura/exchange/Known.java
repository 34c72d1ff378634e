package org.ura.exchange;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.memory.Memories;
import org.ura.memory.Neighbours;
import org.ura.memory.NewUnit;
import org.ura.memory.Provenance;
import org.ura.memory.Remembering;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.Catalogue;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;

/// Projects whose memory knows something. Their team is the cast's translator and reviewer.
@TestComponent
class Known {

    private final Cast cast;
    private final ProjectSetup setup;
    private final Catalogue catalogue;
    private final Memories memories;
    private final Remembering remembering;
    private final TransactionTemplate transaction;
    private final AtomicInteger next = new AtomicInteger();

    Known(
            Cast cast,
            ProjectSetup setup,
            Catalogue catalogue,
            Memories memories,
            Remembering remembering,
            TransactionTemplate transaction) {
        this.cast = cast;
        this.setup = setup;
        this.catalogue = catalogue;
        this.memories = memories;
        this.remembering = remembering;
        this.transaction = transaction;
    }

    ProjectInfo project() {
        long id = setup.create(cast.manager(), "Urat", false);
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

    void remember(ProjectInfo project, String source, String target) {
        remember(project, source, target, Neighbours.NONE);
    }

    void remember(ProjectInfo project, String source, String target, Neighbours neighbours) {
        NewUnit unit = new NewUnit(
                "known:" + next.incrementAndGet(),
                source,
                target,
                neighbours,
                Provenance.confirmed("Lajme", "lajme.txt", false));
        PersonInfo drita = new PersonInfo(1, "Drita", Role.TRANSLATOR, true);
        transaction.executeWithoutResult(status -> remembering.remember(project.memoryId(), unit, drita));
    }

    long units(ProjectInfo project) {
        return memories.get(cast.reviewer(), project.memoryId()).units();
    }
}
