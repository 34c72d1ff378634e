package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.ura.people.Caller;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.Repeats;
import org.ura.project.ReviewSetup;

/// How a project is worked on: how it is reviewed, and what becomes of repetitions.
class SettingsDialog extends Dialog {

    private final RadioButtonGroup<Repeats> repeats =
            new RadioButtonGroup<>(getTranslation("repeats.title"), Repeats.values());

    SettingsDialog(ProjectSetup setup, ReviewSetup reviews, Caller caller, ProjectInfo project) {
        setHeaderTitle(project.name());
        setMaxWidth("32rem");
        repeats.setItemLabelGenerator(choice -> getTranslation("repeats." + choice));
        repeats.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        repeats.setValue(setup.repeats(caller, project.id()));
        ReviewFields review = new ReviewFields(reviews.rules(caller, project.id()));
        VerticalLayout fields = new VerticalLayout(review, repeats);
        fields.setPadding(false);
        add(fields);
        Button save = new Button(getTranslation("save"), click -> {
            review.save(reviews, caller, project.id());
            setup.changeRepeats(caller, project.id(), repeats.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
    }
}
