package org.ura.formats;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a workbook that [XlsxWriter] wrote and a spreadsheet has saved again: every sheet that has the heads,
/// with its columns in any order, its rows in any order, texts shared or not, formatted or not.
final class XlsxReader {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern MORE = Pattern.compile("\\+(\\d{1,4})\\s*$");

    /// Columns beyond these are nobody's.
    private static final int MOST_COLUMNS = 50;

    private final List<String> shared = new ArrayList<>();

    /// The parts of each segment, by reference, in the order of their rows.
    private final Map<String, TreeMap<Integer, TableRows.Row>> segments = new java.util.LinkedHashMap<>();

    private int unknown;

    static List<ReturnedDocument> read(String fileName, Map<String, byte[]> parts) {
        try {
            return new XlsxReader().documents(parts);
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableDocument(Fault.DAMAGED, fileName, "XLSX");
        }
    }

    private List<ReturnedDocument> documents(Map<String, byte[]> parts) throws XMLStreamException {
        byte[] strings = parts.get("xl/sharedStrings.xml");
        if (strings != null) {
            sharedStrings(XmlIn.reader(new ByteArrayInputStream(strings)));
        }
        for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                sheet(XmlIn.reader(new ByteArrayInputStream(part.getValue())));
            }
        }
        TableRows rows = new TableRows();
        segments.values().forEach(pieces -> rows.add(joined(new ArrayList<>(pieces.values()))));
        return rows.documents();
    }

    private static TableRows.Row joined(List<TableRows.Row> pieces) {
        TableRows.Row first = pieces.getFirst();
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        pieces.forEach(piece -> {
            source.append(piece.source());
            target.append(piece.target());
        });
        return new TableRows.Row(
                first.reference(), source.toString(), target.toString(), first.state(), first.comment(), first.place());
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(rich(xml, "si"));
            }
        }
    }

    /// The text of a string with runs, without its phonetic readings.
    private static String rich(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                XmlIn.skip(xml);
            } else if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(XmlIn.text(xml));
            }
        }
        return decoded(text.toString());
    }

    private static String decoded(String text) {
        return CODE.matcher(text)
                .replaceAll((MatchResult code) ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        Map<Column, Integer> places = Map.of();
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String said = XmlIn.attribute(xml, "r");
                number = said.matches("\\d{1,9}") ? Integer.parseInt(said) : number + 1;
                List<String> cells = row(xml);
                if (places.isEmpty()) {
                    places = Column.places(cells);
                } else {
                    take(cells, places, number);
                }
            }
        }
    }

    private void take(List<String> cells, Map<Column, Integer> places, int number) {
        String reference = Column.REFERENCE.in(cells, places);
        Matcher more = MORE.matcher(reference);
        int part = more.find() ? Integer.parseInt(more.group(1)) : 0;
        String key = Reference.in(reference).map(Reference::toString).orElse("");
        TableRows.Row row = new TableRows.Row(
                reference,
                CellGuard.off(Column.SOURCE.in(cells, places)),
                CellGuard.off(Column.TARGET.in(cells, places)),
                Column.STATE.in(cells, places),
                CellGuard.off(Column.COMMENT.in(cells, places)),
                "row " + number);
        boolean again = segments.getOrDefault(key, new TreeMap<>()).containsKey(part);
        segments.computeIfAbsent(key.isEmpty() || again ? "row " + ++unknown : key, fresh -> new TreeMap<>())
                .put(part, row);
    }

    private List<String> row(XMLStreamReader xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int place = column(XmlIn.attribute(xml, "r"), cells.size());
                String text = cell(xml);
                while (place < MOST_COLUMNS && cells.size() < place) {
                    cells.add("");
                }
                if (place < MOST_COLUMNS) {
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    /// `C7` is column 2; cells without a name follow each other.
    private static int column(String name, int next) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)) && column < MOST_COLUMNS; i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = XmlIn.attribute(xml, "t");
        String text = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                text = rich(xml, "is");
            } else if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                String value = XmlIn.text(xml);
                text = type.equals("s") ? shared.get(Integer.parseInt(value.strip())) : decoded(value);
            }
        }
        return text;
    }
}
