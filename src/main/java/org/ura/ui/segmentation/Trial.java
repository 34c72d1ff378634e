package org.ura.ui.segmentation;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.ura.exchange.Segmenting;
import org.ura.people.Refused;

/// A text and the segments that it would become, shown anew with each change of the text or the rules.
class Trial extends Section {

    private static final int PAUSE = 250;

    private final TextArea text = new TextArea(getTranslation("segmentation.trial"));
    private final Paragraph count = new Paragraph();
    private final OrderedList segments = new OrderedList();
    private final SerializableFunction<String, List<String>> cut;

    /// @param cut the segments of a text by the rules as they are now; throws [Refused]
    Trial(SerializableFunction<String, List<String>> cut) {
        this.cut = cut;
        addClassName("ura-trial");
        text.setWidthFull();
        text.setMinHeight("8rem");
        text.setMaxHeight("16rem");
        text.setMaxLength(Segmenting.LONGEST_TRIAL);
        text.setHelperText(getTranslation("segmentation.trialAbout"));
        text.setValue(getTranslation("segmentation.trialText"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> show());
        count.getElement().setAttribute("aria-live", "polite");
        add(text, count, segments);
    }

    /// Cuts the text anew.
    void show() {
        segments.removeAll();
        try {
            List<String> cutText = cut.apply(text.getValue());
            cutText.forEach(segment -> segments.add(new ListItem(segment)));
            count.setText(getTranslation("segmentation.segments", cutText.size()));
            count.setClassName("ura-quiet");
        } catch (Refused refused) {
            count.setText(getTranslation(refused.key(), refused.args().toArray()));
            count.setClassName("ura-problem");
        }
    }
}
