package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.ura.people.Caller;
import org.ura.reports.Question;
import org.ura.reports.ReportKind;
import org.ura.reports.Reports;

/// One report: what it is about, its picture, its figures, and a file with them.
class ReportSection extends Section {

    private final Reports reports;
    private final Caller caller;
    private final Question question;

    ReportSection(Reports reports, Caller caller, Question question, ReportKind kind) {
        this.reports = reports;
        this.caller = caller;
        this.question = question;
        String name = "report-" + kind.word();
        H2 title = new H2(getTranslation("reports." + kind.word()));
        title.setId(name);
        getElement().setAttribute("aria-labelledby", name);
        add(title, quiet("reports." + kind.word() + "About"));
        if (!reports.everybodys(caller, question.projectId(), kind)) {
            add(quiet(kind == ReportKind.REVIEWS ? "reports.ownReviews" : "reports.own"));
        }
        List<Component> parts = parts(kind);
        if (parts.isEmpty()) {
            add(quiet("reports.nothing"));
        } else {
            parts.forEach(part -> add(part));
            add(files(kind));
        }
    }

    private List<Component> parts(ReportKind kind) {
        Figures figures = new Figures((key, args) -> getTranslation(key, args), getLocale());
        return switch (kind) {
            case PROGRESS -> new ProgressParts(figures).of(reports.progress(caller, question));
            case PEOPLE -> new PeopleParts(figures, question.period()).of(reports.people(caller, question));
            case TIME -> new TimeParts(figures, question.period()).of(reports.time(caller, question));
            case EFFORT -> new EffortParts(figures).of(reports.effort(caller, question));
            case REVIEWS -> new ReviewParts(figures).of(reports.reviews(caller, question));
        };
    }

    private Div files(ReportKind kind) {
        DownloadHandler download = event -> {
            event.setFileName(reports.fileName(caller, question, kind));
            event.setContentType("text/csv;charset=UTF-8");
            reports.table(caller, question, kind).writeCsv(event.getOutputStream());
        };
        Anchor link = new Anchor(download, getTranslation("reports.csv"));
        link.setAriaLabel(getTranslation("reports.csv") + ": " + getTranslation("reports." + kind.word()));
        Div files = new Div(link);
        files.addClassName("ura-files");
        return files;
    }

    /// A table that most people look at the picture instead of.
    static Details folded(String summary, Component table) {
        Details details = new Details(summary, table);
        details.setWidthFull();
        return details;
    }

    private Paragraph quiet(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("ura-quiet");
        return text;
    }
}
