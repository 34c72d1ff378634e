package org.ura.ui.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/// A table of numbers with a name in front of each row. It scrolls by itself where it is too wide.
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();

    FigureTable(String caption, List<String> columns) {
        addClassNames("ura-bands", "ura-figures");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    void row(String name, List<Component> cells) {
        table.getBody().add(made(name, cells));
    }

    void foot(String name, List<Component> cells) {
        table.getFoot().add(made(name, cells));
    }

    /// Numbers as cells; a nought is quiet.
    List<Component> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(this::number).toList();
    }

    private Component number(double number) {
        Span shown = new Span(getTranslation("quality.decimal", number));
        shown.setClassName("ura-quiet", number == 0);
        return shown;
    }

    private static NativeTableRow made(String name, List<Component> cells) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(name);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(title);
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }
}
