package org.ura.ui.notices;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.ura.notices.NoticeKind;
import org.ura.notices.NoticeWishes;
import org.ura.notices.Wishes;
import org.ura.people.Caller;
import org.ura.ui.frame.Notice;

/// Which notices a person wants, for the page of their account. Each choice is kept at once.
public class WishesSection extends Div {

    public WishesSection(NoticeWishes wishes, Caller caller) {
        Wishes now = wishes.of(caller);
        CheckboxGroup<NoticeKind> kinds = new CheckboxGroup<>(getTranslation("notices.wishesAbout"));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kinds.setItems(Arrays.asList(NoticeKind.values()));
        kinds.setItemLabelGenerator(kind -> getTranslation("notices.wish." + kind.name()));
        kinds.setValue(now.kinds());
        Checkbox mail = new Checkbox(getTranslation("notices.byMail"), now.mail());
        kinds.addValueChangeListener(change -> keep(wishes, caller, new Wishes(kinds.getValue(), mail.getValue())));
        mail.addValueChangeListener(change -> keep(wishes, caller, new Wishes(kinds.getValue(), mail.getValue())));
        add(new H2(getTranslation("notices.wishes")), kinds);
        add(wishes.byMail() ? mail : new Paragraph(getTranslation("notices.noMail")));
        addClassName("ura-wishes");
    }

    private void keep(NoticeWishes wishes, Caller caller, Wishes wanted) {
        wishes.keep(caller, wanted);
        Notice.done(getTranslation("notices.kept"));
    }
}
