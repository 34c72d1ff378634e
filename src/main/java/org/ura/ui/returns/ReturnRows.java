package org.ura.ui.returns;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ura.exchange.ReturnInfo;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.ReturnState;
import org.ura.exchange.ReturnedStates;
import org.ura.exchange.Returns;
import org.ura.exchange.Taking;
import org.ura.people.Caller;
import org.ura.ui.Texts;

/// The server's half of the rows in `frontend/returns/ura-returns.ts`. It keeps no rows.
@Tag("ura-returns")
@JsModule("./returns/ura-returns.ts")
class ReturnRows extends Component {

    private static final int MOST = 200;

    private final Returns returns;
    private final Caller caller;
    private final long returnId;
    private final SerializableConsumer<Taking> take;
    private final SerializableRunnable undo;

    /// @param take takes over what was chosen
    /// @param undo takes it back
    ReturnRows(
            Returns returns,
            Caller caller,
            long returnId,
            Texts texts,
            SerializableConsumer<Taking> take,
            SerializableRunnable undo) {
        this.returns = returns;
        this.caller = caller;
        this.returnId = returnId;
        this.take = take;
        this.undo = undo;
        getElement().setPropertyMap("texts", texts.under("returns.rows.", getLocale()));
    }

    /// Says how the file is now.
    void show(ReturnInfo info) {
        Map<String, Integer> counts = new HashMap<>();
        Arrays.stream(ReturnKind.values()).forEach(kind -> counts.put(kind.name(), info.count(kind)));
        getElement().setPropertyMap("counts", counts);
        getElement().setProperty("busy", info.state() != ReturnState.OPEN);
        getElement().setProperty("undoable", info.undoable());
        getElement().setProperty("several", info.documentId() == 0);
    }

    /// Reads the rows anew.
    void renew() {
        getElement().callJsFunction("renew");
    }

    @ClientCallable
    PageData page(List<String> kinds, int from, int count) {
        Set<ReturnKind> wanted = kinds.stream().map(ReturnKind::valueOf).collect(Collectors.toSet());
        int[] places = returns.places(caller, returnId, wanted);
        List<Integer> some = Arrays.stream(places)
                .skip(Math.max(0, from))
                .limit(Math.clamp(count, 1, MOST))
                .boxed()
                .toList();
        return new PageData(
                places.length,
                returns.lines(caller, returnId, some).stream()
                        .map(line -> LineData.of(line, this::getTranslation))
                        .toList());
    }

    @ClientCallable
    void take(ChoiceData choice) {
        take.accept(choice.taking());
    }

    @ClientCallable
    void undo() {
        undo.run();
    }

    /// @param total how many rows there are of these kinds
    record PageData(int total, List<LineData> lines) {}

    /// What the person has chosen, `Choice` in `frontend/returns/types.ts`.
    record ChoiceData(List<String> groups, List<Integer> without, List<Integer> with, String states) {

        Taking taking() {
            return new Taking(
                    groups.stream().map(ReturnKind::valueOf).collect(Collectors.toSet()),
                    Set.copyOf(without),
                    Set.copyOf(with),
                    ReturnedStates.valueOf(states));
        }
    }
}
