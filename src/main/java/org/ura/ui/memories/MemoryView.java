package org.ura.ui.memories;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ura.exchange.MemoryExport;
import org.ura.memory.Caring;
import org.ura.memory.IndexProgress;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.memory.UnitSearch;
import org.ura.people.Right;
import org.ura.ui.CurrentPerson;
import org.ura.ui.Texts;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;

/// A memory and its units: looking through them, keeping them well, taking out what is shown.
@Route("memories/:memory([0-9]{1,18})")
@PermitAll
public class MemoryView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Memories memories;
    private final UnitSearch search;
    private final Caring caring;
    private final MemoryExport exports;
    private final CurrentPerson person;
    private final Texts texts;
    private final Span units = new Span();
    private final IndexLine index = new IndexLine();
    private final Looking looking = new Looking(this, this::look);
    private MemoryInfo memory = new MemoryInfo(0, "", 0);

    MemoryView(
            Memories memories,
            UnitSearch search,
            Caring caring,
            MemoryExport exports,
            CurrentPerson person,
            Texts texts) {
        this.memories = memories;
        this.search = search;
        this.caring = caring;
        this.exports = exports;
        this.person = person;
        this.texts = texts;
        addClassNames("ura-page", "ura-wide");
        units.addClassName("ura-quiet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        memory = memories.get(
                person.caller(), event.getRouteParameters().getLong("memory").orElseThrow());
        removeAll();
        UnitList rows = new UnitList(
                new UnitList.Care(search, caring),
                person.caller(),
                memory.id(),
                person.may(Right.REVIEW),
                texts,
                this::look);
        ExportLinks links = new ExportLinks(exports, person.caller(), memory);
        FilterForm filters = new FilterForm(
                wanted -> {
                    links.show(wanted);
                    rows.show(wanted);
                },
                rows::enter);
        add(head(links), index, filters, rows);
        rows.show(filters.filter());
        look();
    }

    @Override
    public String getPageTitle() {
        return memory.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("memories.title"), "memories"),
                new Crumb(memory.name(), "memories/" + memory.id()));
    }

    private Header head(ExportLinks links) {
        Anchor imports = new Anchor("memories/" + memory.id() + "/imports", getTranslation("memory.imports"));
        links.add(imports);
        Header head = new Header(new H1(memory.name()), units, links);
        head.addClassName("ura-head");
        return head;
    }

    private void look() {
        units.setText(getTranslation(
                "memories.units", memories.get(person.caller(), memory.id()).units()));
        Optional<IndexProgress> building = search.building(person.caller(), memory.id());
        index.show(building);
        looking.during(building.isPresent());
    }
}
