package org.ura.ui.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ura.assessment.Severity;
import org.ura.assessment.Sheet;
import org.ura.assessment.Verdict;

/// The scores of several documents, or of several people.
class SheetTable extends FigureTable {

    /// `what` is `document` or `person`.
    SheetTable(String what, List<Sheet> sheets) {
        super(said(what.equals("document") ? "quality.documents" : "quality.people"), columns(what));
        for (Sheet sheet : sheets) {
            List<Component> cells = new ArrayList<>(numbers(
                    sheet.score().words(),
                    sheet.tally().count(Severity.NEUTRAL),
                    sheet.tally().count(Severity.MINOR),
                    sheet.tally().count(Severity.MAJOR),
                    sheet.tally().count(Severity.CRITICAL),
                    sheet.score().penalty()));
            boolean scored = sheet.score().verdict() != Verdict.NOTHING;
            cells.add(new Span(
                    scored
                            ? getTranslation("quality.score", sheet.score().calibrated())
                            : getTranslation("quality.none")));
            cells.add(new VerdictMark(sheet.score().verdict()));
            row(sheet.name().isEmpty() ? getTranslation("quality.nobody") : sheet.name(), cells);
        }
    }

    private static List<String> columns(String what) {
        List<String> columns = new ArrayList<>(List.of(said("quality." + what), said("quality.words")));
        for (Severity severity : Severity.values()) {
            columns.add(said("quality.severity." + severity));
        }
        columns.add(said("quality.penalty"));
        columns.add(said("quality.scoreLabel"));
        columns.add(said("quality.result"));
        return columns;
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
