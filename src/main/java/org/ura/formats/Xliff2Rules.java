package org.ura.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// The constraints of XLIFF 2.0 and 2.1 (section 4.2 and 4.3 of the standard) on which a reader relies: ids,
/// the order of elements, states, the order of targets; [Xliff2Spans] has those on inline elements.
final class Xliff2Rules extends XliffRules {

    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");

    private final Set<String> files = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    private Xliff2Spans spans = new Xliff2Spans(this);
    private final Set<String> parts = new HashSet<>();
    private final Set<Integer> places = new HashSet<>();
    private final Set<String> data = new HashSet<>();

    /// Segments and ignorables of the unit so far.
    private int count;

    private int segments;
    private int highest;
    private int highestLine;
    private boolean hasSource;
    private boolean hasTarget;
    private boolean targets;

    Xliff2Rules(String fileName, XMLStreamReader xml) {
        super(fileName, xml);
    }

    @Override
    boolean own() {
        return namespace().startsWith(XmlIn.XLIFF_2);
    }

    @Override
    void begin(String element) {
        switch (element) {
            case "xliff" -> root();
            case "file" -> {
                unique(files, required("id"));
                units.clear();
                groups.clear();
            }
            case "group" -> unique(groups, required("id"));
            case "unit" -> unit();
            case "notes", "originalData" -> before(element);
            case "data" -> unique(data, required("id"));
            case "segment", "ignorable" -> part(element);
            case "source" -> source();
            case "target" -> target();
            default -> spans.begin(element, data);
        }
        for (String name : List.of("canResegment", "translate")) {
            if (has(name)) {
                value(name, Set.of("yes", "no"));
            }
        }
    }

    private void root() {
        if (!VERSIONS.contains(required("version"))) {
            throw fault(Fault.XLIFF_VERSION, attribute("version"));
        }
        required("srcLang");
        targets = has("trgLang");
    }

    private void unit() {
        unique(units, required("id"));
        spans = new Xliff2Spans(this);
        parts.clear();
        places.clear();
        data.clear();
        count = 0;
        segments = 0;
        highest = 0;
    }

    private void before(String element) {
        if (count > 0) {
            throw fault(Fault.XLIFF_ORDER, element);
        }
    }

    private void part(String element) {
        count++;
        segments += element.equals("segment") ? 1 : 0;
        hasSource = false;
        hasTarget = false;
        if (has("id")) {
            unique(parts, attribute("id"));
        }
        if (element.equals("segment")) {
            if (has("state")) {
                value("state", BilingualSegment.STATES);
            }
            if (has("subState")) {
                required("state");
                if (!attribute("subState").matches("[^:]+:.+")) {
                    throw fault(Fault.XLIFF_VALUE, "subState", attribute("subState"));
                }
            }
        }
    }

    private void source() {
        if (hasSource || hasTarget || count == 0) {
            throw fault(Fault.XLIFF_ORDER, "source");
        }
        hasSource = true;
        spans.side(false);
    }

    private void target() {
        if (hasTarget || !hasSource) {
            throw hasTarget ? fault(Fault.XLIFF_ORDER, "target") : fault(Fault.XLIFF_NO_SOURCE, "segment");
        }
        hasTarget = true;
        if (!targets) {
            throw fault(Fault.XLIFF_NO_ATTRIBUTE, "xliff", "trgLang");
        }
        spans.side(true);
        String order = has("order") ? attribute("order") : Integer.toString(count);
        if (!order.matches("[1-9]\\d{0,8}") || !places.add(Integer.parseInt(order))) {
            throw fault(Fault.XLIFF_TARGET_ORDER, order);
        }
        if (Integer.parseInt(order) > highest) {
            highest = Integer.parseInt(order);
            highestLine = line();
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "segment", "ignorable" -> {
                if (!hasSource) {
                    throw fault(Fault.XLIFF_NO_SOURCE, element);
                }
            }
            case "unit" -> {
                if (segments == 0) {
                    throw fault(Fault.XLIFF_NO_SEGMENT);
                }
                if (highest > count) {
                    throw fault(highestLine, Fault.XLIFF_TARGET_ORDER, Integer.toString(highest));
                }
                spans.finish(parts);
            }
            default -> {}
        }
    }

    private void value(String name, Set<String> values) {
        if (!values.contains(attribute(name))) {
            throw fault(Fault.XLIFF_VALUE, name, attribute(name));
        }
    }

    void unique(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw fault(Fault.XLIFF_DUPLICATE_ID, id);
        }
    }
}
