package org.ura.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ura.exchange.Breakdown;
import org.ura.exchange.Figures;

/// A text by bands, with the share of its words that each band has.
class BandTable extends Div {

    private final long words;
    private final NativeTable table = new NativeTable();

    BandTable(String caption, Breakdown breakdown) {
        addClassName("ura-bands");
        table.setCaptionText(caption);
        words = breakdown.sum().words();
        NativeTableRow head = new NativeTableRow();
        for (String name : new String[] {"band", "segments", "words", "characters", "share"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("analysis." + name));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(name);
            head.add(cell);
        }
        table.getHead().add(head);
        breakdown
                .bands()
                .forEach((band, figures) -> table.getBody()
                        .add(row(
                                getTranslation("analysis.band." + band),
                                figures,
                                band.name().toLowerCase(Locale.ROOT))));
        table.getFoot().add(row(getTranslation("analysis.total"), breakdown.sum(), ""));
        add(table);
    }

    private NativeTableRow row(String name, Figures figures, String kind) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(name);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(title);
        row.add(
                cell("segments", figures.segments()),
                cell("words", figures.words()),
                cell("characters", figures.characters()));
        NativeTableCell share = new NativeTableCell();
        share.addClassName("share");
        if (!kind.isEmpty()) {
            share.add(bar(figures, kind));
        }
        row.add(share);
        row.setClassName("nothing", figures.segments() == 0);
        return row;
    }

    private NativeTableCell cell(String kind, long number) {
        NativeTableCell cell = new NativeTableCell(getTranslation("analysis.number", number));
        cell.addClassName(kind);
        return cell;
    }

    private Span bar(Figures figures, String kind) {
        double percent = words == 0 ? 0 : 100.0 * figures.words() / words;
        Span part = new Span();
        part.addClassName(kind);
        part.getStyle().set("inline-size", percent + "%");
        Span strip = new Span(part);
        strip.addClassName("ura-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        Span share = new Span(strip, new Span(getTranslation("analysis.percent", percent)));
        share.addClassName("ura-share");
        return share;
    }
}
