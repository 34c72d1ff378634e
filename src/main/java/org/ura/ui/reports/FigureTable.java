package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/// Figures in rows, with the texts on the left and the numbers on the right.
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();

    /// @param heads the columns' names
    FigureTable(String caption, List<String> heads) {
        addClassNames("ura-bands", "ura-figures");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        heads.forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        // whoever cannot see all of it must be able to scroll it by the keyboard
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        add(table);
    }

    /// Texts stand as they are; numbers are formatted already and stand in a [Figure].
    void row(List<?> cells) {
        NativeTableRow row = new NativeTableRow();
        List<Component> made = new ArrayList<>();
        for (Object cell : cells) {
            made.add(made.isEmpty() ? title(cell) : cell(cell));
        }
        row.add(made.toArray(Component[]::new));
        table.getBody().add(row);
    }

    private static Component title(Object cell) {
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.add(content(cell));
        title.getElement().setAttribute("scope", "row");
        return title;
    }

    private static Component cell(Object cell) {
        NativeTableCell made = new NativeTableCell();
        made.add(content(cell));
        if (cell instanceof Figure) {
            made.addClassName("figure");
        }
        return made;
    }

    private static Component content(Object cell) {
        return switch (cell) {
            case Component component -> component;
            case Figure(String text) -> new Span(text);
            default -> new Span(cell.toString());
        };
    }

    /// A number as it is shown.
    record Figure(String text) {}
}
