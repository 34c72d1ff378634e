package org.ura.ui.audit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.PersonInfo;

/// Which lines of the record are shown: whose, of what kind, from which days.
class AuditForm extends Div {

    private final Select<PersonInfo> whose = new Select<>();
    private final Select<AuditKind> kind = new Select<>();
    private final DatePicker from = day("audit.from");
    private final DatePicker until = day("audit.until");

    /// @param people who can be chosen
    /// @param kinds what can be chosen
    /// @param chosen gets what is wanted whenever that changes
    AuditForm(List<PersonInfo> people, List<AuditKind> kinds, SerializableConsumer<AuditFilter> chosen) {
        addClassName("ura-line");
        whose.setLabel(getTranslation("audit.person"));
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption(getTranslation("audit.anybody"));
        whose.setItemLabelGenerator(one -> one == null ? getTranslation("audit.anybody") : one.name());
        whose.setItems(people);
        kind.setLabel(getTranslation("audit.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("audit.anything"));
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "audit.anything" : "audit.kind." + one.name()));
        kind.setItems(kinds);
        add(whose, kind, from, until);
        whose.addValueChangeListener(change -> chosen.accept(filter()));
        kind.addValueChangeListener(change -> chosen.accept(filter()));
        from.addValueChangeListener(change -> chosen.accept(filter()));
        until.addValueChangeListener(change -> chosen.accept(filter()));
    }

    private AuditFilter filter() {
        PersonInfo person = whose.getValue();
        AuditKind one = kind.getValue();
        return new AuditFilter(
                person == null ? 0 : person.id(),
                one == null ? Set.of() : Set.of(one),
                morning(from.getValue(), 0, AuditFilter.ALL.from()),
                morning(until.getValue(), 1, AuditFilter.ALL.until()));
    }

    private DatePicker day(String key) {
        DatePicker field = new DatePicker(getTranslation(key));
        field.setLocale(getLocale());
        field.setClearButtonVisible(true);
        return field;
    }

    private static Instant morning(@Nullable LocalDate day, int later, Instant otherwise) {
        return day == null
                ? otherwise
                : day.plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
