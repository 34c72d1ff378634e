package org.ura.formats;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// The constraints of XLIFF 1.2 (and 1.0, 1.1, which it continues) on which a reader relies.
final class Xliff12Rules extends XliffRules {

    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2");
    private static final Set<String> STATES = Set.of(
            "final",
            "needs-adaptation",
            "needs-l10n",
            "needs-review-adaptation",
            "needs-review-l10n",
            "needs-review-translation",
            "needs-translation",
            "new",
            "signed-off",
            "translated");

    private final Set<String> ids = new HashSet<>();

    /// The halves of pairs that are open in this source or target, by `rid`.
    private final Map<String, Integer> open = new LinkedHashMap<>();

    private boolean inUnit;
    private boolean inAlternative;
    private boolean hasSource;
    private boolean hasTarget;

    Xliff12Rules(String fileName, XMLStreamReader xml) {
        super(fileName, xml);
    }

    @Override
    boolean own() {
        return namespace().isEmpty() || namespace().startsWith("urn:oasis:names:tc:xliff:document:1");
    }

    @Override
    void begin(String element) {
        switch (element) {
            case "xliff" -> {
                if (!VERSIONS.contains(required("version"))) {
                    throw fault(Fault.XLIFF_VERSION, attribute("version"));
                }
            }
            case "file" -> {
                required("original");
                required("source-language");
                ids.clear();
            }
            case "trans-unit" -> {
                if (!ids.add(required("id"))) {
                    throw fault(Fault.XLIFF_DUPLICATE_ID, attribute("id"));
                }
                inUnit = true;
                hasSource = false;
                hasTarget = false;
            }
            case "alt-trans" -> inAlternative = true;
            case "source" -> source();
            case "target" -> target();
            case "bx", "bpt" -> open.put(name(element), line());
            case "ex", "ept" -> {
                if (open.remove(name(element)) == null) {
                    throw fault(Fault.XLIFF_UNMATCHED, element);
                }
            }
            default -> {} // others have no constraints that matter here
        }
    }

    /// `bx` and `ex` find each other by `rid`, or else by their ids; so do `bpt` and `ept`.
    private String name(String element) {
        String id = has("rid") ? "rid " + attribute("rid") : "id " + required("id");
        return (element.endsWith("x") ? "bx " : "bpt ") + id;
    }

    private void source() {
        open.clear();
        if (inUnit && !inAlternative) {
            if (hasSource || hasTarget) {
                throw fault(Fault.XLIFF_ORDER, "source");
            }
            hasSource = true;
        }
    }

    private void target() {
        open.clear();
        if (inUnit && !inAlternative) {
            if (hasTarget || !hasSource) {
                throw hasTarget ? fault(Fault.XLIFF_ORDER, "target") : fault(Fault.XLIFF_NO_SOURCE, "trans-unit");
            }
            hasTarget = true;
            String state = attribute("state");
            if (has("state") && !STATES.contains(state) && !state.startsWith("x-")) {
                throw fault(Fault.XLIFF_VALUE, "state", state);
            }
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "source", "target" ->
                open.forEach((name, line) -> {
                    throw fault(line, Fault.XLIFF_UNMATCHED, name.split(" ")[0]);
                });
            case "alt-trans" -> inAlternative = false;
            case "trans-unit" -> {
                inUnit = false;
                if (!hasSource) {
                    throw fault(Fault.XLIFF_NO_SOURCE, element);
                }
            }
            default -> {} // nothing ends here
        }
    }
}
