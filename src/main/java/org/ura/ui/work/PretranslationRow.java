package org.ura.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ura.exchange.PretranslationInfo;
import org.ura.jobs.Tally;
import org.ura.people.Refused;
import org.ura.project.DeedResult;
import org.ura.ui.frame.Notice;

/// A pre-translation, which can be cancelled while it is at work, and undone afterwards.
class PretranslationRow extends Div {

    private final WorkDesk desk;
    private final long job;
    private final SerializableRunnable changed;

    PretranslationRow(WorkDesk desk, PretranslationInfo info, boolean mayUndo, SerializableRunnable changed) {
        this.desk = desk;
        this.job = info.job().id();
        this.changed = changed;
        String about = getTranslation(
                "work.pretranslation",
                info.wanted().threshold(),
                getTranslation("work.as." + info.wanted().into()));
        add(new JobRow(info.job(), new Span(info.job().name()), about, outcome(info), acts(info, mayUndo)));
    }

    private Component[] acts(PretranslationInfo info, boolean mayUndo) {
        if (!info.job().state().ended()) {
            return new Component[] {JobRow.act(getTranslation("memory.cancel"), this::cancel)};
        }
        return info.undoable() && mayUndo
                ? new Component[] {JobRow.act(getTranslation("work.undo"), this::undo)}
                : new Component[0];
    }

    private String outcome(PretranslationInfo info) {
        Tally tally = info.job().tally();
        String counts = tally.updated() > 0
                ? getTranslation(
                        "work.filledSomeDrafts", tally.added() + tally.updated(), tally.same(), tally.updated())
                : getTranslation("work.filled", tally.added(), tally.same());
        return info.undone() ? counts + " " + getTranslation("work.wasUndone") : counts;
    }

    private void cancel() {
        desk.jobs().cancel(desk.caller(), job);
        changed.run();
    }

    private void undo() {
        try {
            switch (desk.pretranslations().undo(desk.caller(), job)) {
                case DeedResult.Done(var deed, int back, int passedOver, var rows) ->
                    Notice.done(getTranslation("work.undone", back, passedOver));
                case DeedResult.Rejected(String key, List<Object> args) ->
                    Notice.problem(getTranslation(key, args.toArray()));
                case DeedResult.Conflict(var current) ->
                    throw new IllegalStateException("undoing has no conflicts: " + current.id());
            }
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
        changed.run();
    }
}
