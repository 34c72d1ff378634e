package org.ura.formats.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.common.resource.ITextUnit;
import org.ura.formats.ForeignState;
import org.ura.formats.XliffRules;

/// The states of the units of an XLIFF file, and those that Trados, memoQ and Phrase write beside them, read before
/// Okapi reads the rest, since it passes over some.
final class XliffStates implements States {

    private static final String SDL = "http://sdl.com/FileTypes/SdlXliff/";
    private static final String MEMOQ = "MQXliff";
    private static final String PHRASE = "http://www.memsource.com/mxlf/";

    /// The units of each id, in the file's order: another of its files may have the same.
    private final Map<String, Deque<UnitState>> units = new HashMap<>();

    private UnitState current = new UnitState();

    /// What is said of one unit.
    private static final class UnitState {
        private String whole = "";
        private final Map<String, String> byId = new HashMap<>();
        private final List<String> inOrder = new ArrayList<>();
    }

    static XliffStates of(byte[] bytes) {
        XliffStates states = new XliffStates();
        try {
            XMLStreamReader xml = Stax.reader(bytes);
            if (XliffRules.second(bytes)) {
                states.second(xml);
            } else {
                states.first(xml);
            }
            return states;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the file has been checked", e);
        }
    }

    private UnitState begin(String id) {
        UnitState unit = new UnitState();
        units.computeIfAbsent(id, first -> new ArrayDeque<>()).add(unit);
        return unit;
    }

    private void second(XMLStreamReader xml) throws XMLStreamException {
        UnitState unit = new UnitState();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "unit" -> unit = begin(attribute(xml, "id"));
                    case "segment" -> {
                        String state = attribute(xml, "state");
                        unit.inOrder.add(state.isEmpty() ? "initial" : state);
                    }
                    default -> {} // says nothing of states
                }
            }
        }
    }

    private void first(XMLStreamReader xml) throws XMLStreamException {
        UnitState unit = new UnitState();
        boolean approved = false;
        boolean alternative = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("alt-trans")) {
                alternative = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "alt-trans" -> alternative = true;
                    case "trans-unit" -> {
                        unit = begin(attribute(xml, "id"));
                        approved = attribute(xml, "approved").equals("yes");
                        unit.whole = unit(xml, approved);
                    }
                    case "target" -> {
                        if (!alternative && unit.whole.isEmpty()) {
                            unit.whole = ForeignState.xliff12(attribute(xml, "state"), approved);
                        }
                    }
                    case "seg" -> {
                        if (foreign(xml.getNamespaceURI(), SDL)) {
                            unit.byId.put(attribute(xml, "id"), ForeignState.trados(attribute(xml, "conf")));
                        }
                    }
                    default -> {} // says nothing of states
                }
            }
        }
    }

    /// What memoQ and Phrase say with the unit.
    private static String unit(XMLStreamReader xml, boolean approved) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            if (foreign(namespace, MEMOQ) && name.equals("status")) {
                return ForeignState.memoq(xml.getAttributeValue(i));
            }
            if (foreign(namespace, PHRASE) && name.equals("confirmed")) {
                return ForeignState.phrase(xml.getAttributeValue(i));
            }
        }
        return approved ? "reviewed" : "";
    }

    private static boolean foreign(String namespace, String known) {
        return namespace != null && namespace.startsWith(known);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    @Override
    public void next(ITextUnit unit) {
        Deque<UnitState> same = units.getOrDefault(unit.getId(), new ArrayDeque<>());
        current = same.isEmpty() ? new UnitState() : same.remove();
    }

    @Override
    public String of(ITextUnit unit, int part) {
        if (!current.byId.isEmpty()) {
            String id = Parts.segment(unit.getSource(), part).getId();
            boolean alone = current.byId.size() == 1;
            String only = alone ? current.byId.values().iterator().next() : "";
            return current.byId.getOrDefault(id, only);
        }
        return part < current.inOrder.size() ? current.inOrder.get(part) : current.whole;
    }
}
