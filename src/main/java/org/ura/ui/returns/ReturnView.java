package org.ura.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ura.exchange.ReturnInfo;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.ReturnState;
import org.ura.exchange.Returns;
import org.ura.exchange.Taking;
import org.ura.jobs.Tally;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DeedResult;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.Texts;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;
import org.ura.ui.frame.Notice;

/// A file that came back: what is in it, row by row beside what is here, and taking it over.
@Route("projects/:project([0-9]{1,18})/returns/:return([0-9]{1,18})")
@PermitAll
public class ReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Returns returns;
    private final Catalogue catalogue;
    private final CurrentPerson person;
    private final Texts texts;
    private final Paragraph said = new Paragraph();
    private final Div rows = new Div();
    private final Looking looking = new Looking(this, this::look);
    private Optional<ReturnRows> shown = Optional.empty();
    private Optional<ReturnInfo> file = Optional.empty();
    private List<Crumb> trail = List.of();

    ReturnView(Returns returns, Catalogue catalogue, CurrentPerson person, Texts texts) {
        this.returns = returns;
        this.catalogue = catalogue;
        this.person = person;
        this.texts = texts;
        addClassName("ura-page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReturnInfo info = returns.get(
                person.caller(), event.getRouteParameters().getLong("return").orElseThrow());
        ProjectInfo project = catalogue.project(person.caller(), info.projectId());
        String list = "projects/" + project.id() + "/returns";
        trail = List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), "projects/" + project.id()),
                new Crumb(getTranslation("returns.title"), list),
                new Crumb(info.name(), list + "/" + info.id()));
        removeAll();
        shown = Optional.empty();
        add(head(info), said, rows);
        show(info);
    }

    private Header head(ReturnInfo info) {
        Div acts = new Div();
        acts.addClassName("ura-acts");
        if (info.documentId() != 0) {
            acts.add(new Anchor("documents/" + info.documentId(), getTranslation("returns.open")));
        }
        acts.add(new Button(
                getTranslation("returns.again"),
                click -> whenAllowed(() -> {
                    show(returns.again(person.caller(), info.id()));
                    shown.ifPresent(ReturnRows::renew);
                    Notice.done(getTranslation("returns.compared"));
                })));
        Header head = new Header(new H1(info.name()), acts);
        head.addClassName("ura-head");
        return head;
    }

    private void look() {
        file.ifPresent(before -> {
            ReturnInfo now = returns.get(person.caller(), before.id());
            show(now);
            boolean wasApplying = before.state() == ReturnState.APPLYING;
            if (wasApplying && now.state() == ReturnState.OPEN) {
                tell(now);
            }
        });
    }

    private void show(ReturnInfo info) {
        ReturnState before = file.map(ReturnInfo::state).orElse(ReturnState.READING);
        file = Optional.of(info);
        said.setText(sentence(info));
        boolean readable = info.state() == ReturnState.OPEN || info.state() == ReturnState.APPLYING;
        if (readable && shown.isEmpty()) {
            ReturnRows made =
                    new ReturnRows(returns, person.caller(), info.id(), texts, this::take, () -> undo(info.id()));
            shown = Optional.of(made);
            rows.removeAll();
            rows.add(made);
        } else if (before == ReturnState.APPLYING && info.state() == ReturnState.OPEN) {
            shown.ifPresent(ReturnRows::renew);
        }
        shown.ifPresent(one -> one.show(info));
        looking.during(info.state() == ReturnState.READING || info.state() == ReturnState.APPLYING);
    }

    private String sentence(ReturnInfo info) {
        return switch (info.state()) {
            case READING, APPLYING ->
                getTranslation("returns.state." + info.state().word()) + " · " + progress(info);
            case FAILED ->
                info.job()
                        .flatMap(job -> job.fault())
                        .map(fault -> getTranslation(fault.key(), fault.args().toArray()))
                        .orElse(getTranslation("returns.state.failed"));
            case OPEN -> ReturnsView.counts(this::getTranslation, info);
        };
    }

    private String progress(ReturnInfo info) {
        Tally tally = info.job().map(job -> job.tally()).orElse(Tally.NONE);
        return getTranslation("returns.working", tally.done(), tally.total());
    }

    private void take(Taking taking) {
        file.ifPresent(before -> whenAllowed(() -> {
            ReturnInfo now = returns.take(person.caller(), before.id(), taking);
            show(now);
            if (now.state() == ReturnState.APPLYING) {
                Notice.done(getTranslation("returns.begun"));
            } else {
                shown.ifPresent(ReturnRows::renew);
                tell(now);
                int overtaken = now.count(ReturnKind.CONFLICT) - before.count(ReturnKind.CONFLICT);
                if (overtaken > 0) {
                    Notice.problem(getTranslation("returns.overtaken", overtaken));
                }
            }
        }));
    }

    private void tell(ReturnInfo now) {
        Notice.done(getTranslation("returns.taken", now.taken(), now.drafts(), now.left()));
    }

    private void undo(long returnId) {
        whenAllowed(() -> {
            DeedResult result = returns.undo(person.caller(), returnId);
            show(returns.get(person.caller(), returnId));
            shown.ifPresent(ReturnRows::renew);
            switch (result) {
                case DeedResult.Done(var deed, int changed, int passedOver, var some) ->
                    Notice.done(getTranslation("returns.undone", changed, passedOver));
                case DeedResult.Rejected(var key, var args) -> Notice.problem(getTranslation(key, args.toArray()));
                case DeedResult.Conflict conflict -> throw new IllegalStateException("undoing has no conflicts");
            }
        });
    }

    /// The browser repeats a call that failed, so that what is refused is a sentence.
    private void whenAllowed(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
    }

    @Override
    public String getPageTitle() {
        return file.map(ReturnInfo::name).orElse("") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }
}
