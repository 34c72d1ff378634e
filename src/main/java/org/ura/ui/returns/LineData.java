package org.ura.ui.returns;

import java.util.List;
import java.util.function.BiFunction;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.ReturnLine;
import org.ura.exchange.ReturnReason;

/// A row as the browser shows it: `Line` in `frontend/returns/types.ts`.
record LineData(
        int place,
        String spot,
        String document,
        int number,
        String kind,
        String reason,
        String source,
        String base,
        boolean known,
        String ours,
        String theirs,
        String oursState,
        String theirState,
        List<String> comments,
        boolean takeable,
        String outcome,
        String problem) {

    /// @param say puts a key and what fills it into words
    static LineData of(ReturnLine line, BiFunction<String, Object[], String> say) {
        String base = line.base();
        return new LineData(
                line.place(),
                line.spot(),
                line.documentName(),
                line.number(),
                line.kind().name(),
                reason(line, say),
                line.source(),
                base == null ? "" : base,
                base != null,
                line.ours(),
                line.theirs(),
                line.oursState(),
                line.theirState(),
                line.comments(),
                line.takeable(),
                line.outcome().name(),
                line.why().isEmpty()
                        ? ""
                        : say.apply(
                                line.why().getFirst(),
                                line.why().subList(1, line.why().size()).toArray()));
    }

    private static String reason(ReturnLine line, BiFunction<String, Object[], String> say) {
        if (line.reason() != ReturnReason.NONE) {
            return say.apply("returns.rows.reason." + line.reason().name(), new Object[] {line.detail()});
        }
        return line.kind() == ReturnKind.CONFLICT ? say.apply("returns.rows.reason.CONFLICT", new Object[] {}) : "";
    }
}
