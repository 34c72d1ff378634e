package org.ura.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// Says in one sentence why something cannot be shown, and leads home.
abstract class FaultView extends Div implements HasDynamicTitle {

    void say(String sentence) {
        addClassName("ura-page");
        add(
                new H1(getTranslation("fault.title")),
                new Paragraph(sentence),
                new Anchor("", getTranslation("fault.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fault.title") + " · Ura";
    }
}
