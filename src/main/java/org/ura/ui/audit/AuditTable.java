package org.ura.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ura.people.AuditEntry;
import org.ura.people.AuditFilter;
import org.ura.people.AuditWay;

/// Lines of the record, the latest first, and more of them when they are asked for.
class AuditTable extends Div {

    private static final int PAGE = 50;

    /// Reads so many lines before an id.
    @FunctionalInterface
    interface Lines extends Serializable {
        List<AuditEntry> before(AuditFilter filter, long id, int count);
    }

    private final Lines lines;
    private final boolean addresses;
    private final NativeTable table = new NativeTable();
    private final Paragraph none = new Paragraph(getTranslation("audit.none"));
    private final Button more = new Button(getTranslation("audit.more"), click -> add());
    private AuditFilter filter = AuditFilter.ALL;
    private long last;

    /// @param addresses whether it says from where people signed in
    AuditTable(Lines lines, boolean addresses) {
        this.lines = lines;
        this.addresses = addresses;
        addClassName("ura-audit");
        table.setCaptionText(getTranslation("audit.title"));
        NativeTableRow head = new NativeTableRow();
        for (String name : List.of("at", "person", "done", "subject", "way")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("audit.column." + name));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table, none, more);
    }

    void show(AuditFilter wanted) {
        filter = wanted;
        last = Long.MAX_VALUE;
        table.getBody().removeAll();
        add();
    }

    private void add() {
        List<AuditEntry> found = lines.before(filter, last, PAGE + 1);
        found.stream().limit(PAGE).forEach(line -> table.getBody().add(row(line)));
        more.setVisible(found.size() > PAGE);
        if (!found.isEmpty()) {
            last = found.get(Math.min(found.size(), PAGE) - 1).id();
        }
        boolean empty = table.getBody().getChildren().findAny().isEmpty();
        table.setVisible(!empty);
        none.setVisible(empty);
    }

    private NativeTableRow row(AuditEntry line) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(line.at().atZone(ZoneId.systemDefault()))),
                new NativeTableCell(person(line)),
                new NativeTableCell(getTranslation("audit.kind." + line.kind().name())),
                subject(line),
                new NativeTableCell(way(line)));
        return row;
    }

    private String person(AuditEntry line) {
        return line.personId() != 0
                ? line.person()
                : getTranslation(line.way() == AuditWay.WORKBENCH ? "audit.workbench" : "audit.nobody");
    }

    private static NativeTableCell subject(AuditEntry line) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(new Span(line.subject()));
        if (!line.detail().isEmpty()) {
            Span detail = new Span(line.detail());
            detail.addClassName("ura-quiet");
            cell.add(detail);
        }
        return cell;
    }

    private String way(AuditEntry line) {
        String way = getTranslation("audit.way." + line.way().name());
        return addresses && !line.address().isEmpty() ? way + ", " + line.address() : way;
    }
}
