package org.ura.ui.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.ura.people.Caller;
import org.ura.people.Right;
import org.ura.project.Assigning;
import org.ura.project.MyWork;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;

/// The services behind the work that people are given.
///
/// @param assigning giving it
/// @param work one's own
/// @param person at this browser
/// @param clock by which days pass
@Service
record AssignDesk(Assigning assigning, MyWork work, CurrentPerson person, Clock clock) {

    Caller caller() {
        return person.caller();
    }

    boolean mayAssign(ProjectInfo project) {
        return person.may(project.teamId(), Right.MANAGE);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
