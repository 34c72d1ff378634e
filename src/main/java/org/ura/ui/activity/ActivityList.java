package org.ura.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ura.people.Caller;
import org.ura.project.Activity;
import org.ura.project.ActivityEntry;
import org.ura.project.ActivityPage;
import org.ura.project.Extent;

/// What happened, day by day, the latest first; earlier things are read when they are asked for.
class ActivityList extends Div {

    private static final ZoneId HERE = ZoneId.systemDefault();

    private final Activity activity;
    private final Caller caller;
    private final Extent extent;
    private final Clock clock;
    private final Button earlier = new Button(getTranslation("activity.earlier"), click -> more());
    private String next = "";
    private @Nullable LocalDate day;
    private UnorderedList lines = new UnorderedList();

    ActivityList(Activity activity, Caller caller, Extent extent, Clock clock) {
        this.activity = activity;
        this.caller = caller;
        this.extent = extent;
        this.clock = clock;
        addClassName("ura-activity");
        more();
        if (day == null && next.isEmpty()) {
            addComponentAsFirst(new Paragraph(getTranslation("activity.none")));
        }
    }

    private void more() {
        ActivityPage page = activity.page(caller, extent, next);
        next = page.next();
        remove(earlier);
        page.entries().forEach(this::show);
        if (!next.isEmpty()) {
            add(earlier);
        }
    }

    private void show(ActivityEntry entry) {
        LocalDate then = LocalDate.ofInstant(entry.to(), HERE);
        if (!then.equals(day)) {
            day = then;
            lines = new UnorderedList();
            add(new H2(called(then)), lines);
        }
        lines.add(line(entry));
    }

    private String called(LocalDate then) {
        LocalDate today = LocalDate.now(clock.withZone(HERE));
        if (then.equals(today)) {
            return getTranslation("activity.today");
        }
        return then.equals(today.minusDays(1))
                ? getTranslation("activity.yesterday")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(getLocale())
                        .format(then);
    }

    private ListItem line(ActivityEntry entry) {
        Span who = new Span(entry.by().isEmpty() ? getTranslation("activity.workbench") : entry.by());
        who.addClassName("ura-who");
        Div what = new Div(
                who, new Span(" " + getTranslation("activity." + entry.kind().name(), entry.count())));
        links(entry).forEach(link -> what.add(new Span(" · "), link));
        if (!entry.note().isEmpty()) {
            Paragraph note = new Paragraph(entry.note());
            note.addClassName("ura-note");
            what.add(note);
        }
        return new ListItem(time(entry), what);
    }

    /// To the document, unless the list is about it, and to the segment that was last.
    private List<Component> links(ActivityEntry entry) {
        List<Component> links = new ArrayList<>();
        String document = "documents/" + entry.documentId();
        if (extent.documentId() == 0 && !entry.document().isEmpty()) {
            links.add(new Anchor(document, entry.document()));
        }
        if (entry.number() > 0) {
            links.add(new Anchor(document + "/" + entry.number(), getTranslation("activity.segment", entry.number())));
        }
        return links;
    }

    private Component time(ActivityEntry entry) {
        String from = clock(entry.from());
        String to = clock(entry.to());
        boolean oneDay = LocalDate.ofInstant(entry.from(), HERE).equals(day);
        HtmlContainer time = new HtmlContainer("time");
        time.getElement().setAttribute("datetime", entry.to().toString());
        time.setText(from.equals(to) || !oneDay ? to : getTranslation("activity.between", from, to));
        return time;
    }

    private String clock(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(LocalTime.ofInstant(instant, HERE));
    }
}
