package org.ura.ui.work;

import org.springframework.stereotype.Service;
import org.ura.exchange.Analyses;
import org.ura.exchange.Pretranslations;
import org.ura.jobs.Jobs;
import org.ura.people.Caller;
import org.ura.people.Right;
import org.ura.ui.CurrentPerson;

/// The services that do long work on documents.
///
/// @param pretranslations filling from the memory
/// @param analyses counting what the memory knows
/// @param jobs how far they are
/// @param person at this browser
@Service
record WorkDesk(Pretranslations pretranslations, Analyses analyses, Jobs jobs, CurrentPerson person) {

    Caller caller() {
        return person.caller();
    }

    boolean mayTranslate(long teamId) {
        return person.may(teamId, Right.TRANSLATE);
    }
}
