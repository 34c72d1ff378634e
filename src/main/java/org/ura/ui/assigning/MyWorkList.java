package org.ura.ui.assigning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import org.ura.project.Addressed;
import org.ura.project.AssignmentInfo;
import org.ura.project.Pile;
import org.ura.project.WorkAtHand;

/// What one has to do oneself, with links that lead to where it begins.
public class MyWorkList extends Section {

    /// So many of each are shown; the rest is counted, and comes up when these are done.
    private static final int SHOWN = 8;

    private static final int SHORT_TEXT = 160;

    private final WorkWords words;

    MyWorkList(WorkAtHand work, LocalDate today) {
        words = new WorkWords(this, today);
        addClassName("ura-mywork");
        H1 title = new H1(getTranslation("mywork.title"));
        add(title);
        list("mywork.assigned", work.assignments(), this::assignment);
        list("mywork.returned", work.returned(), this::pile);
        list("mywork.addressed", work.addressed(), this::addressed);
        list("mywork.waiting", work.waiting(), this::pile);
        list("mywork.drafts", work.drafts(), this::pile);
    }

    private <T> void list(String title, List<T> all, SerializableFunction<T, ListItem> item) {
        if (all.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        all.stream().limit(SHOWN).map(item).forEach(list::add);
        if (all.size() > SHOWN) {
            ListItem more = new ListItem(getTranslation("mywork.more", all.size() - SHOWN));
            more.addClassName("ura-quiet");
            list.add(more);
        }
        add(new H2(getTranslation(title)), list);
    }

    private ListItem assignment(AssignmentInfo work) {
        ListItem item = new ListItem(
                link(work.documentId(), work.start(), work.document()),
                quiet(work.project()),
                new Span(words.what(work)));
        words.standing(work).ifPresent(standing -> item.add(new StandingMark(work.standing(), standing)));
        item.add(quiet(words.far(work)));
        if (!work.note().isEmpty()) {
            Span note = quiet(getTranslation("assign.said", work.givenBy(), work.note()));
            note.addClassName("ura-said");
            item.add(note);
        }
        return item;
    }

    private ListItem pile(Pile pile) {
        return new ListItem(
                link(pile.documentId(), pile.first(), pile.document()),
                quiet(pile.project()),
                new Span(getTranslation("mywork.segments", pile.segments())));
    }

    private ListItem addressed(Addressed comment) {
        String text = comment.text().length() > SHORT_TEXT
                ? comment.text().substring(0, SHORT_TEXT).stripTrailing() + " …"
                : comment.text();
        Span said = new Span(getTranslation("assign.said", comment.author(), text));
        said.addClassName("ura-said");
        return new ListItem(
                link(comment.documentId(), comment.number(), comment.document()), quiet(comment.project()), said);
    }

    private static Component link(long document, int number, String name) {
        Anchor link = new Anchor("documents/" + document + "/" + number, name);
        link.addClassName("ura-name");
        return link;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("ura-quiet");
        return span;
    }
}
