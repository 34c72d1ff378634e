package org.ura.ui.work;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ura.exchange.Into;
import org.ura.exchange.Pretranslation;
import org.ura.project.Extent;

/// Asks from which percent on matches are taken, and what becomes of them.
class PretranslateDialog extends WorkDialog {

    private static final int USUAL = 85;

    private final Extent extent;
    private final SerializableConsumer<Pretranslation> begin;
    private final IntegerField threshold = new IntegerField(getTranslation("work.threshold"));
    private final RadioButtonGroup<Into> into = new RadioButtonGroup<>(getTranslation("work.into"), Into.values());

    PretranslateDialog(String name, Extent extent, SerializableConsumer<Pretranslation> begin) {
        this.extent = extent;
        this.begin = begin;
        threshold.setMin(Pretranslation.LOWEST);
        threshold.setMax(Pretranslation.HIGHEST);
        threshold.setStepButtonsVisible(true);
        threshold.setWidthFull();
        threshold.setValue(USUAL);
        threshold.setHelperText(getTranslation("work.thresholdHelp"));
        threshold.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(bounds())
                .setMinErrorMessage(bounds())
                .setMaxErrorMessage(bounds()));
        into.setItemLabelGenerator(choice -> getTranslation("work.into." + choice));
        into.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        into.setValue(Into.DRAFT);
        ask(
                getTranslation("work.pretranslateTitle", name),
                getTranslation("work.pretranslateAbout"),
                getTranslation("work.pretranslateBegin"),
                threshold,
                into);
        addOpenedChangeListener(change -> threshold.focus());
    }

    @Override
    void begin() {
        Integer percent = threshold.getValue();
        if (percent == null || percent < Pretranslation.LOWEST || percent > Pretranslation.HIGHEST) {
            threshold.setErrorMessage(bounds());
            threshold.setInvalid(true);
            threshold.focus();
            return;
        }
        closing(() -> begin.accept(new Pretranslation(extent, percent, into.getValue())));
    }

    private String bounds() {
        return getTranslation("refused.threshold", Pretranslation.LOWEST, Pretranslation.HIGHEST);
    }
}
