package org.ura.formats;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The constraints of XLIFF 2 on the inline elements of one unit: ids once a side, what begins ends unless it
/// says that it is isolated, and data that are referred to are there.
final class Xliff2Spans {

    private static final Set<String> WITH_ID = Set.of("ph", "pc", "sc", "mrk", "sm");

    private final Xliff2Rules rules;
    private final List<Side> sides = List.of(new Side(), new Side());
    private int side;

    /// What the source or the targets of the unit have.
    private static final class Side {
        private final Map<String, Integer> ids = new LinkedHashMap<>();
        private final Map<String, Integer> open = new LinkedHashMap<>();
        private final Map<String, Integer> openMarks = new LinkedHashMap<>();
        private final Set<String> ended = new HashSet<>();
    }

    Xliff2Spans(Xliff2Rules rules) {
        this.rules = rules;
    }

    void side(boolean target) {
        side = target ? 1 : 0;
    }

    void begin(String element, Set<String> data) {
        Side here = sides.get(side);
        if (WITH_ID.contains(element)) {
            id(rules.required("id"), here);
        }
        switch (element) {
            case "sc" -> {
                if (!isolated()) {
                    here.open.put(rules.attribute("id"), rules.line());
                }
            }
            case "sm" -> here.openMarks.put(rules.attribute("id"), rules.line());
            case "ec" -> end(here);
            case "em" -> {
                if (here.openMarks.remove(rules.required("startRef")) == null) {
                    throw rules.fault(Fault.XLIFF_UNMATCHED, element);
                }
            }
            default -> {} // others say nothing of spans
        }
        for (String name : List.of("dataRef", "dataRefStart", "dataRefEnd")) {
            if (rules.has(name) && !data.contains(rules.attribute(name))) {
                throw rules.fault(Fault.XLIFF_NO_DATA, rules.attribute(name));
            }
        }
    }

    private void end(Side here) {
        if (isolated()) {
            id(rules.required("id"), here);
            return;
        }
        String start = rules.attribute("startRef");
        if (here.open.remove(start) == null || !here.ended.add(start)) {
            throw rules.fault(Fault.XLIFF_UNMATCHED, "ec");
        }
    }

    private boolean isolated() {
        return rules.attribute("isolated").equals("yes");
    }

    private void id(String id, Side here) {
        if (here.ids.putIfAbsent(id, rules.line()) != null) {
            throw rules.fault(Fault.XLIFF_DUPLICATE_ID, id);
        }
    }

    /// At the end of the unit. `parts`: the ids of its segments, which inline elements may not have.
    void finish(Set<String> parts) {
        for (Side here : sides) {
            here.open.forEach((id, line) -> {
                throw rules.fault(line, Fault.XLIFF_UNMATCHED, "sc");
            });
            here.openMarks.forEach((id, line) -> {
                throw rules.fault(line, Fault.XLIFF_UNMATCHED, "sm");
            });
            here.ids.forEach((id, line) -> {
                if (parts.contains(id)) {
                    throw rules.fault(line, Fault.XLIFF_DUPLICATE_ID, id);
                }
            });
        }
    }
}
