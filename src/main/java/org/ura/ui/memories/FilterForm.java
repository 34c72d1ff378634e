package org.ura.ui.memories;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.memory.UnitFilter;
import org.ura.memory.UnitFilter.Approval;
import org.ura.memory.UnitFilter.Kind;
import org.ura.memory.UnitFilter.Origin;

/// Says which units are shown: by their texts and their kind; and, folded away at first, by who has
/// changed them, when, where they come from and whether they are approved.
class FilterForm extends Div {

    private static final int MILLISECONDS_OF_REST = 300;

    private final TextField source = text("memory.source");
    private final TextField target = text("memory.target");
    private final Select<Kind> kind = choice("memory.kind", Kind.values());
    private final TextField by = text("memory.by");
    private final TextField document = text("memory.document");
    private final DatePicker from = day("memory.from");
    private final DatePicker until = day("memory.until");
    private final Select<Approval> approval = choice("memory.approval", Approval.values());
    private final Select<Origin> origin = choice("memory.origin", Origin.values());
    private final Div more = new Div(by, document, from, until, approval, origin);
    private final List<HasValue<?, ?>> folded = List.of(by, document, from, until, approval, origin);
    private final Button unfold = new Button(getTranslation("memory.moreFilters"), click -> unfold());

    /// @param chosen gets what is wanted whenever that changes
    /// @param entered runs when the person goes on from the fields to the rows
    FilterForm(SerializableConsumer<UnitFilter> chosen, SerializableRunnable entered) {
        addClassName("ura-filters");
        more.addClassName("ura-line");
        more.setId("more-filters");
        more.setVisible(false);
        source.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        unfold.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        unfold.getElement().setAttribute("aria-expanded", "false");
        Div first = new Div(source, target, kind, unfold);
        first.addClassName("ura-line");
        add(first, more);
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(source, target, kind)) {
            field.addValueChangeListener(change -> chosen.accept(filter()));
        }
        folded.forEach(field -> field.addValueChangeListener(change -> {
            count();
            chosen.accept(filter());
        }));
        for (TextField field : List.of(source, target, by, document)) {
            field.addKeyPressListener(Key.ENTER, press -> entered.run());
        }
    }

    UnitFilter filter() {
        return new UnitFilter(
                source.getValue(),
                target.getValue(),
                by.getValue().strip(),
                document.getValue().strip(),
                Optional.ofNullable(morning(from.getValue(), 0)),
                Optional.ofNullable(morning(until.getValue(), 1)),
                approval.getValue(),
                origin.getValue(),
                kind.getValue());
    }

    private void unfold() {
        more.setVisible(!more.isVisible());
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(more.isVisible()));
        if (more.isVisible()) {
            by.focus();
        }
    }

    /// What is folded away is not forgotten: the button says how many filters are set there.
    private void count() {
        long set = folded.stream()
                .filter(field -> !field.isEmpty() && field.getValue() != Approval.ANY && field.getValue() != Origin.ANY)
                .count();
        String label = getTranslation("memory.moreFilters");
        unfold.setText(set == 0 ? label : label + " (" + set + ")");
    }

    private TextField text(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_OF_REST);
        field.setClearButtonVisible(true);
        return field;
    }

    private DatePicker day(String key) {
        DatePicker field = new DatePicker(getTranslation(key));
        field.setLocale(getLocale());
        field.setClearButtonVisible(true);
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] values) {
        Select<E> field = new Select<>();
        field.setLabel(getTranslation(key));
        field.setItems(values);
        field.setItemLabelGenerator(
                value -> getTranslation(key + "." + value.name().toLowerCase(Locale.ROOT)));
        field.setValue(values[0]);
        return field;
    }

    private static @Nullable Instant morning(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
