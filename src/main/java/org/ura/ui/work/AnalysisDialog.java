package org.ura.ui.work;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableConsumer;

/// Asks what counts in an analysis.
class AnalysisDialog extends WorkDialog {

    private final Checkbox ownLeftOut = new Checkbox(getTranslation("work.ownLeftOut"), true);
    private final SerializableConsumer<Boolean> begin;

    AnalysisDialog(String name, SerializableConsumer<Boolean> begin) {
        this.begin = begin;
        ask(
                getTranslation("work.analyseTitle", name),
                getTranslation("work.analyseAbout"),
                getTranslation("work.analyseBegin"),
                ownLeftOut);
        addOpenedChangeListener(change -> ownLeftOut.focus());
    }

    @Override
    void begin() {
        closing(() -> begin.accept(ownLeftOut.getValue()));
    }
}
