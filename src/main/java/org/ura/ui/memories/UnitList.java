package org.ura.ui.memories;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ura.memory.CareResult;
import org.ura.memory.Caring;
import org.ura.memory.UnitEdit;
import org.ura.memory.UnitFilter;
import org.ura.memory.UnitPage;
import org.ura.memory.UnitSearch;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.ui.Texts;

/// The server's half of the rows in `frontend/memory/ura-units.ts`. It keeps the filter and no rows; the
/// services decide whether an act is allowed, and what they refuse is an answer too, since the browser
/// repeats a call that failed.
@Tag("ura-units")
@JsModule("./memory/ura-units.ts")
class UnitList extends Component {

    private static final int ROWS = 50;

    private final UnitSearch search;
    private final Caring caring;
    private final Caller caller;
    private final long memoryId;
    private final SerializableRunnable changed;
    private UnitFilter filter = UnitFilter.ALL;

    /// @param keeper whether to offer what changes units
    /// @param changed runs after units were changed
    UnitList(Care care, Caller caller, long memoryId, boolean keeper, Texts texts, SerializableRunnable changed) {
        this.search = care.search();
        this.caring = care.caring();
        this.caller = caller;
        this.memoryId = memoryId;
        this.changed = changed;
        getElement().setPropertyMap("texts", texts.under("units.", getLocale()));
        getElement().setProperty("keeper", keeper);
    }

    /// What looks through memories, and what changes them.
    record Care(UnitSearch search, Caring caring) {}

    void show(UnitFilter wanted) {
        filter = wanted;
        getElement().setProperty("kind", wanted.kind().name());
        getElement().callJsFunction("renew");
    }

    void enter() {
        getElement().callJsFunction("enter");
    }

    @ClientCallable
    PageData page(String after) {
        UnitPage page = search.page(caller, memoryId, filter, after, ROWS);
        return new PageData(
                page.units().stream().map(UnitData::of).toList(), page.next(), found(page, after.isEmpty()));
    }

    /// The index counts some too many when texts are looked for, unless one page has them all.
    private String found(UnitPage page, boolean first) {
        if (filter.equals(UnitFilter.ALL)) {
            return "";
        }
        boolean whole = first && page.next().isEmpty();
        boolean exact = whole || (filter.source().isEmpty() && filter.target().isEmpty());
        return getTranslation(
                exact ? "units.found" : "units.foundAbout", whole ? page.units().size() : page.total());
    }

    @ClientCallable
    CareAnswer save(long id, long version, String source, String target) {
        return answer("units.done.edited", id, () -> {
            UnitEdit edit = new UnitEdit(id, version, source, target);
            return caring.edit(caller, memoryId, edit);
        });
    }

    @ClientCallable
    CareAnswer remove(List<Long> ids) {
        return answer("units.done.deleted", 0, () -> caring.delete(caller, memoryId, ids));
    }

    @ClientCallable
    CareAnswer merge(List<Long> ids) {
        return answer("units.done.merged", 0, () -> caring.merge(caller, memoryId, ids));
    }

    @ClientCallable
    CareAnswer mergeAll() {
        return answer("units.done.merged", 0, () -> caring.mergeAll(caller, memoryId, filter));
    }

    @ClientCallable
    CareAnswer keep(long id) {
        return answer("units.done.kept", 0, () -> caring.keep(caller, memoryId, id));
    }

    @ClientCallable
    CareAnswer undo(long deed) {
        return answer("units.done.undone", 0, () -> caring.undo(caller, memoryId, deed));
    }

    @ClientCallable
    List<ChangeData> history(long id) {
        return search.history(caller, memoryId, id).stream().map(ChangeData::of).toList();
    }

    /// @param edited the unit to tell of afterwards, 0 for none
    private CareAnswer answer(String key, long edited, Supplier<CareResult> act) {
        try {
            return switch (act.get()) {
                case CareResult.Done(var deed, var count, var passedOver) -> {
                    changed.run();
                    String sentence = getTranslation(key, count);
                    String rest = passedOver == 0 || edited > 0 ? "" : " " + getTranslation("units.passed", passedOver);
                    yield new CareAnswer("done", sentence + rest, deed, edited == 0 ? null : unit(edited));
                }
                case CareResult.Conflict(var current) -> new CareAnswer("conflict", "", 0, UnitData.of(current));
                case CareResult.Rejected(var why, var args) -> rejected(why, args);
            };
        } catch (Refused refused) {
            return rejected(refused.key(), refused.args());
        }
    }

    private CareAnswer rejected(String key, List<Object> args) {
        return new CareAnswer("rejected", getTranslation(key, args.toArray()), 0, null);
    }

    private @Nullable UnitData unit(long id) {
        return UnitData.of(search.unit(caller, memoryId, id));
    }

    /// Some rows, where the next ones begin, and how many there are in all, in words.
    record PageData(List<UnitData> units, String next, String found) {}
}
