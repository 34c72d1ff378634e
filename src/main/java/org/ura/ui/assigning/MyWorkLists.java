package org.ura.ui.assigning;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ura.project.WorkAtHand;

/// One's own work, for the first page.
@Component
public class MyWorkLists {

    private final AssignDesk desk;

    MyWorkLists(AssignDesk desk) {
        this.desk = desk;
    }

    /// What the person has to do now; nothing when there is nothing.
    public Optional<MyWorkList> now() {
        WorkAtHand work = desk.work().now(desk.caller());
        return work.nothing() ? Optional.empty() : Optional.of(new MyWorkList(work, desk.today()));
    }
}
