package org.ura.ui.segmentation;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import org.ura.language.AbbreviationList;
import org.ura.language.UnusableRules;

/// The lists of abbreviations as words, for those who do not read patterns.
class AbbreviationFields extends Section {

    private static final int PAUSE = 400;

    private final Draft draft;
    private final Map<AbbreviationList, TextArea> fields = new EnumMap<>(AbbreviationList.class);

    /// @param changed runs after the words of a list have changed in the draft
    AbbreviationFields(Draft draft, SerializableRunnable changed) {
        this.draft = draft;
        addClassName("ura-form");
        for (AbbreviationList list : AbbreviationList.values()) {
            TextArea field = field(list, changed);
            fields.put(list, field);
            add(field);
        }
        show();
    }

    /// Shows the words that the draft has.
    final void show() {
        fields.forEach((list, field) -> {
            field.setInvalid(false);
            field.setValue(String.join(" ", list.words(draft.rules())));
        });
    }

    private TextArea field(AbbreviationList list, SerializableRunnable changed) {
        TextArea field = new TextArea(getTranslation("segmentation.list." + list));
        field.setHelperText(getTranslation("segmentation.listAbout." + list));
        field.setMaxHeight("12rem");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(list, field, changed);
            }
        });
        return field;
    }

    private void take(AbbreviationList list, TextArea field, SerializableRunnable changed) {
        try {
            draft.become(list.with(draft.rules(), AbbreviationList.parse(field.getValue())));
            field.setInvalid(false);
            changed.run();
        } catch (UnusableRules e) {
            field.setErrorMessage(getTranslation(e.key(), e.args().toArray()));
            field.setInvalid(true);
        }
    }
}
