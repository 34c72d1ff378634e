package org.ura.ui.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ura.assessment.Dimension;
import org.ura.assessment.ScoreCards;
import org.ura.assessment.ScoringModel;
import org.ura.assessment.Severity;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.ProjectInfo;

/// How a project scores.
class WeightsDialog extends Dialog {

    private final Map<Dimension, NumberField> weights = new EnumMap<>(Dimension.class);
    private final Map<Severity, NumberField> multipliers = new EnumMap<>(Severity.class);
    private final NumberField threshold = new NumberField();
    private final NumberField acceptable = new NumberField();
    private final NumberField referenceWords = new NumberField();
    private final Checkbox criticalFails = new Checkbox();
    private final Paragraph problem = new Paragraph();

    /// `changed` runs when the project scores by something else.
    WeightsDialog(ScoreCards cards, Caller caller, ProjectInfo project, SerializableRunnable changed) {
        setHeaderTitle(getTranslation("quality.weightsOf", project.name()));
        setWidth("44rem");
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        Div dimensions = fields();
        for (Dimension dimension : Dimension.values()) {
            NumberField field = new NumberField(getTranslation("quality.dimension." + dimension));
            weights.put(dimension, field);
            dimensions.add(field);
        }
        Div severities = fields();
        for (Severity severity : Severity.values()) {
            NumberField field = new NumberField(getTranslation("quality.severity." + severity));
            multipliers.put(severity, field);
            severities.add(field);
        }
        threshold.setLabel(getTranslation("quality.threshold"));
        acceptable.setLabel(getTranslation("quality.acceptable"));
        referenceWords.setLabel(getTranslation("quality.referenceWords"));
        criticalFails.setLabel(getTranslation("quality.criticalFails"));
        Div passing = fields();
        passing.add(threshold, acceptable, referenceWords);
        add(
                new Paragraph(getTranslation("quality.weightsHint")),
                new H3(getTranslation("quality.weightsOfDimensions")),
                dimensions,
                new H3(getTranslation("quality.multipliers")),
                severities,
                new H3(getTranslation("quality.passing")),
                passing,
                criticalFails,
                problem);
        fill(cards.model(caller, project.id()));
        Button save = new Button(getTranslation("save"), click -> {
            try {
                cards.change(caller, project.id(), chosen());
                close();
                changed.run();
            } catch (Refused refused) {
                problem.setText(getTranslation(refused.key(), refused.args().toArray()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("quality.defaults"), click -> fill(ScoringModel.DEFAULT)),
                        new Button(getTranslation("cancel"), click -> close()),
                        save);
    }

    private static Div fields() {
        Div fields = new Div();
        fields.addClassName("ura-weights");
        return fields;
    }

    private void fill(ScoringModel model) {
        model.weights().forEach((dimension, weight) -> field(weights, dimension).setValue(weight));
        model.multipliers()
                .forEach((severity, multiplier) -> field(multipliers, severity).setValue(multiplier));
        threshold.setValue(model.threshold());
        acceptable.setValue(model.acceptable());
        referenceWords.setValue((double) model.referenceWords());
        criticalFails.setValue(model.criticalFails());
    }

    private ScoringModel chosen() {
        return new ScoringModel(
                numbers(Dimension.class, weights),
                numbers(Severity.class, multipliers),
                (int) number(referenceWords),
                number(threshold),
                number(acceptable),
                criticalFails.getValue());
    }

    private static <K extends Enum<K>> Map<K, Double> numbers(Class<K> type, Map<K, NumberField> fields) {
        Map<K, Double> numbers = new EnumMap<>(type);
        fields.forEach((key, field) -> numbers.put(key, number(field)));
        return numbers;
    }

    private static <K> NumberField field(Map<K, NumberField> fields, K key) {
        return Objects.requireNonNull(fields.get(key));
    }

    private static double number(NumberField field) {
        return field.getOptionalValue().orElseThrow(() -> Refused.invalid("quality.missing"));
    }
}
