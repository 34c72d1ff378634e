package org.ura.notices;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ura.project.Assigned;
import org.ura.project.Assigning;
import org.ura.project.AssignmentInfo;

/// Hears of work that is given while it is being stored, and looks every hour for what is due. Each reminder is told
/// once, however often that is.
@Component
class GivenWork {

    private final Assigning assigning;
    private final Duties duties;

    GivenWork(Assigning assigning, Duties duties) {
        this.assigning = assigning;
        this.duties = duties;
    }

    @EventListener
    void assigned(Assigned event) {
        assigning.find(event.assignmentId()).ifPresent(given -> duties.assigned(duty(given), event.byId()));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    @Transactional
    void remind() {
        duties.remind(assigning.dueWithin(1).stream().map(GivenWork::duty).toList());
    }

    private static Duty duty(AssignmentInfo given) {
        return new Duty(
                given.id(),
                given.personId(),
                given.documentId(),
                given.whole() ? 0 : given.from(),
                given.whole() ? 0 : given.to(),
                given.due());
    }
}
