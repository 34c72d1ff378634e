package org.ura.ui.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ura.assessment.ScoreCard;
import org.ura.assessment.ScoreCards;
import org.ura.assessment.Wanted;
import org.ura.exchange.ScoreCardCsv;
import org.ura.people.Caller;
import org.ura.people.Right;
import org.ura.project.Catalogue;
import org.ura.project.Progress;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// How good a project's translations are: the score, and what it comes from by dimension, document and person.
@Route("projects/:project([0-9]{1,18})/quality")
@PermitAll
public class QualityView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Catalogue catalogue;
    private final ScoreCards cards;
    private final CurrentPerson person;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Div card = new Div();
    private ProjectInfo project = new ProjectInfo(0, "", true, 0, Progress.NONE, 0, 0);

    QualityView(Catalogue catalogue, ScoreCards cards, CurrentPerson person) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.person = person;
        addClassName("ura-page");
        card.addClassName("ura-card");
        card.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("project").orElseThrow();
        project = catalogue.project(person.caller(), id);
        removeAll();
        add(head(), period(), card);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.title", project.name()) + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), "projects/" + project.id()),
                new Crumb(getTranslation("quality.trail"), "projects/" + project.id() + "/quality"));
    }

    private Header head() {
        Header head = new Header(new H1(getTranslation("quality.title", project.name())));
        head.addClassName("ura-head");
        Div acts = new Div(download());
        acts.addClassName("ura-acts");
        if (person.may(project.teamId(), Right.MANAGE)) {
            acts.add(new Button(
                    getTranslation("quality.weights"),
                    click -> new WeightsDialog(cards, person.caller(), project, this::show).open()));
        }
        head.add(acts);
        return head;
    }

    private Div period() {
        from.setLabel(getTranslation("quality.from"));
        to.setLabel(getTranslation("quality.to"));
        for (DatePicker picker : List.of(from, to)) {
            picker.setLocale(getLocale());
            picker.setClearButtonVisible(true);
            picker.addValueChangeListener(change -> show());
        }
        Div period = new Div(from, to);
        period.addClassName("ura-line");
        return period;
    }

    private void show() {
        ScoreCard found = cards.card(person.caller(), project.id(), wanted());
        card.removeAll();
        Paragraph intro = new Paragraph(getTranslation(found.own() ? "quality.own" : "quality.intro"));
        intro.addClassName("ura-quiet");
        card.add(intro);
        if (found.whole().segments() == 0) {
            card.add(new Paragraph(getTranslation("quality.nothing")));
            return;
        }
        card.add(new ScoreStrip(found), new DimensionTable(found), new SheetTable("document", found.documents()));
        if (!found.own()) {
            card.add(new SheetTable("person", found.people()));
        }
    }

    private Wanted wanted() {
        return new Wanted(
                0,
                0,
                Optional.ofNullable(from.getValue()).map(QualityView::begins).orElse(Wanted.ALL.from()),
                Optional.ofNullable(to.getValue())
                        .map(day -> begins(day.plusDays(1)))
                        .orElse(Wanted.ALL.to()));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private Anchor download() {
        Caller caller = person.caller();
        DownloadHandler handler = event -> {
            event.setFileName("quality-" + project.id() + ".csv");
            event.setContentType("text/csv;charset=UTF-8");
            ScoreCardCsv.write(cards.card(caller, project.id(), wanted()), event.getOutputStream());
        };
        return new Anchor(handler, getTranslation("quality.csv"));
    }
}
