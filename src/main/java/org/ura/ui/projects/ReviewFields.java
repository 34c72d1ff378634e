package org.ura.ui.projects;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.ura.people.Caller;
import org.ura.project.ReviewRules;
import org.ura.project.ReviewSetup;
import org.ura.project.Workflow;

/// How a project is reviewed, among its settings.
class ReviewFields extends VerticalLayout {

    private final RadioButtonGroup<Workflow> workflow = new RadioButtonGroup<>();
    private final Checkbox ownWork = new Checkbox();

    ReviewFields(ReviewRules rules) {
        addClassName("ura-review-fields");
        setPadding(false);
        setSpacing(false);
        workflow.setLabel(getTranslation("workflow.title"));
        workflow.setItems(Workflow.values());
        workflow.setItemLabelGenerator(choice -> getTranslation("workflow." + choice));
        workflow.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        workflow.setValue(rules.workflow());
        ownWork.setLabel(getTranslation("workflow.ownWork"));
        ownWork.setHelperText(getTranslation("workflow.ownWorkHint"));
        ownWork.setValue(rules.ownWork());
        ownWork.setVisible(rules.workflow().reviewed());
        workflow.addValueChangeListener(
                change -> ownWork.setVisible(change.getValue().reviewed()));
        add(workflow, ownWork);
    }

    /// Stores what was chosen.
    void save(ReviewSetup setup, Caller caller, long projectId) {
        setup.change(caller, projectId, new ReviewRules(workflow.getValue(), ownWork.getValue()));
    }
}
