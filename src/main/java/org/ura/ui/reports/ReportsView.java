package org.ura.ui.reports;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.reports.Period;
import org.ura.reports.Question;
import org.ura.reports.ReportKind;
import org.ura.reports.Reports;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// What was done in a project, in pictures and figures, over the days that somebody chooses.
@Route("projects/:project([0-9]{1,18})/reports")
@PermitAll
public class ReportsView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int DAYS = 30;

    private final Reports reports;
    private final Catalogue catalogue;
    private final CurrentPerson person;
    private final Clock clock;
    private final DatePicker from = day("reports.from");
    private final DatePicker until = day("reports.until");
    private final Select<DocumentChoice> document = new Select<>();
    private final Div sections = new Div();
    private long project;
    private String title = "";
    private List<Crumb> trail = List.of();

    ReportsView(Reports reports, Catalogue catalogue, CurrentPerson person, Clock clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.person = person;
        this.clock = clock;
        addClassNames("ura-page", "ura-reports");
        document.setLabel(getTranslation("reports.document"));
        document.setItemLabelGenerator(DocumentChoice::name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = event.getRouteParameters().getLong("project").orElseThrow();
        String name = catalogue.project(person.caller(), project).name();
        title = getTranslation("reports.of", name);
        trail = List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(name, "projects/" + project),
                new Crumb(getTranslation("reports.title"), "projects/" + project + "/reports"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        from.setValue(today.minusDays(DAYS - 1));
        until.setValue(today);
        DocumentChoice all = new DocumentChoice(0, getTranslation("reports.allDocuments"));
        List<DocumentInfo> documents = catalogue.documents(person.caller(), project);
        document.setItems(Stream.concat(
                        Stream.of(all), documents.stream().map(one -> new DocumentChoice(one.id(), one.name())))
                .toList());
        document.setValue(all);
        from.addValueChangeListener(change -> show());
        until.addValueChangeListener(change -> show());
        document.addValueChangeListener(change -> show());
        Header head = new Header(new H1(title));
        head.addClassName("ura-head");
        Div choice = new Div(from, until, document);
        choice.addClassName("ura-line");
        removeAll();
        add(head, choice, sections);
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }

    private void show() {
        sections.removeAll();
        if (from.isEmpty() || until.isEmpty() || document.isEmpty()) {
            return;
        }
        try {
            Question question =
                    new Question(project, document.getValue().id(), new Period(from.getValue(), until.getValue()));
            for (ReportKind kind : reports.seen(person.caller(), project)) {
                sections.add(new ReportSection(reports, person.caller(), question, kind));
            }
        } catch (Refused refused) {
            Paragraph problem =
                    new Paragraph(getTranslation(refused.key(), refused.args().toArray()));
            problem.addClassName("ura-problem");
            problem.getElement().setAttribute("role", "alert");
            sections.add(problem);
        }
    }

    private DatePicker day(String key) {
        DatePicker field = new DatePicker(getTranslation(key));
        field.setLocale(getLocale());
        field.setRequired(true);
        return field;
    }

    private record DocumentChoice(long id, String name) {}
}
