package org.ura.ui.work;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ura.exchange.Analysis;
import org.ura.exchange.TableFormat;
import org.ura.jobs.JobState;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;

/// An analysis: how far it is, then its figures.
@Route("analyses/:job([0-9]{1,18})")
@PermitAll
public class AnalysisView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final WorkDesk desk;
    private final Catalogue catalogue;
    private final Div figures = new Div();
    private final Looking looking = new Looking(this, this::look);
    private long job;
    private String title = "";
    private List<Crumb> trail = List.of();

    AnalysisView(WorkDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
        addClassName("ura-page");
        figures.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        job = event.getRouteParameters().getLong("job").orElseThrow();
        Analysis analysis = desk.analyses().get(desk.caller(), job);
        long project = analysis.projectId();
        title = getTranslation("analysis.title", analysis.job().name());
        trail = List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(catalogue.project(desk.caller(), project).name(), "projects/" + project),
                new Crumb(getTranslation("work.analysis"), "analyses/" + job));
        removeAll();
        Header head = new Header(new H1(title));
        head.addClassName("ura-head");
        add(head, about(analysis), figures);
        look();
    }

    @Override
    public String getPageTitle() {
        return title + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }

    private Paragraph about(Analysis analysis) {
        String made = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(analysis.job().createdAt());
        String own = getTranslation(analysis.ownLeftOut() ? "analysis.ownLeftOut" : "analysis.ownCounted");
        Paragraph about = new Paragraph(getTranslation("analysis.made", made) + " " + own);
        about.addClassName("ura-quiet");
        return about;
    }

    private void look() {
        Analysis analysis = desk.analyses().get(desk.caller(), job);
        figures.removeAll();
        if (analysis.job().state() == JobState.DONE) {
            show(analysis);
        } else {
            figures.add(new AnalysisRow(desk, analysis.job(), this::look));
        }
        looking.during(!analysis.job().state().ended());
    }

    private void show(Analysis analysis) {
        Div files = new Div(download(TableFormat.CSV), download(TableFormat.XLSX));
        files.addClassName("ura-files");
        figures.add(new BandTable(getTranslation("analysis.all"), analysis.total()), files);
        if (analysis.documents().size() > 1) {
            figures.add(new H2(getTranslation("analysis.documents")));
            analysis.documents().forEach(document -> figures.add(details(document)));
        }
    }

    /// The table is made when somebody wants to see it: a project may have hundreds.
    private Details details(Analysis.Counted document) {
        Details details = new Details(getTranslation(
                "analysis.document",
                document.name(),
                document.breakdown().sum().segments(),
                document.breakdown().sum().words()));
        details.setWidthFull();
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new BandTable(document.name(), document.breakdown()));
            }
        });
        return details;
    }

    private Anchor download(TableFormat format) {
        Caller caller = desk.caller();
        long wanted = job;
        DownloadHandler download = event -> {
            event.setFileName(desk.analyses().fileName(caller, wanted, format));
            event.setContentType(format.mediaType());
            desk.analyses().write(caller, wanted, format, event.getOutputStream());
        };
        return new Anchor(download, getTranslation("analysis.as", format.name()));
    }
}
