package org.ura.ui.memories;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ura.memory.IndexProgress;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.memory.UnitSearch;
import org.ura.people.Right;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.FoundingDialog;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;

/// The memories that the person may read.
@Route("memories")
@PermitAll
public class MemoriesView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Memories memories;
    private final UnitSearch search;
    private final CurrentPerson person;
    private final Map<Long, IndexLine> indexes = new LinkedHashMap<>();
    private final Looking looking = new Looking(this, this::look);

    MemoriesView(Memories memories, UnitSearch search, CurrentPerson person) {
        this.memories = memories;
        this.search = search;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        indexes.clear();
        Header head = new Header(new H1(getTranslation("memories.title")));
        head.addClassName("ura-head");
        if (person.may(Right.MANAGE)) {
            head.add(new Button(getTranslation("memories.new"), click -> found()));
        }
        add(head);
        List<MemoryInfo> all = memories.readable(person.caller());
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("memories.none")));
        }
        all.forEach(memory -> add(row(memory)));
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("memories.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("memories.title"), "memories"));
    }

    private void found() {
        new FoundingDialog(getTranslation("memories.new"), (name, everybody) -> {
                    long id = memories.create(person.caller(), name, everybody);
                    getUI().ifPresent(ui -> ui.navigate("memories/" + id));
                })
                .open();
    }

    private Component row(MemoryInfo memory) {
        Anchor name = new Anchor("memories/" + memory.id(), memory.name());
        name.addClassName("ura-name");
        Span units = new Span(getTranslation("memories.units", memory.units()));
        units.addClassName("ura-quiet");
        IndexLine index = new IndexLine();
        indexes.put(memory.id(), index);
        Div row = new Div(name, units, index);
        row.addClassName("ura-row");
        return row;
    }

    /// Shows which indexes are being built, and looks again as long as one is.
    private void look() {
        boolean building = false;
        for (Map.Entry<Long, IndexLine> entry : indexes.entrySet()) {
            Optional<IndexProgress> progress = search.building(person.caller(), entry.getKey());
            entry.getValue().show(progress);
            building |= progress.isPresent();
        }
        looking.during(building);
    }
}
