package org.ura.formats;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a table that [DocxWriter] wrote and a word processor has saved again: rows in any order, rows deleted,
/// with tracked changes or without. What [DocxCell] says holds for the cells.
final class DocxReader {

    private final XMLStreamReader xml;
    private final List<Found> rows = new ArrayList<>();

    /// A row with the bookmarks that are in it.
    private record Found(List<String> cells, List<String> bookmarks, Map<Column, Integer> places, int number) {}

    private DocxReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<ReturnedDocument> read(String fileName, byte[] document) {
        try {
            return new DocxReader(XmlIn.reader(new ByteArrayInputStream(document))).documents();
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableDocument(Fault.DAMAGED, fileName, "DOCX");
        }
    }

    private List<ReturnedDocument> documents() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("tbl")) {
                table();
            }
        }
        String document = rows.stream()
                .flatMap(row -> Reference.in(Column.NUMBER.in(row.cells(), row.places())).stream())
                .map(Reference::document)
                .findFirst()
                .orElse("");
        TableRows table = new TableRows();
        rows.forEach(row -> table.add(row(row, document)));
        return table.documents();
    }

    private static TableRows.Row row(Found row, String document) {
        String number = Column.NUMBER.in(row.cells(), row.places());
        String reference = Reference.in(number)
                .map(Reference::toString)
                .or(() -> marked(row.bookmarks(), document))
                .orElse("");
        return new TableRows.Row(
                reference,
                Column.SOURCE.in(row.cells(), row.places()),
                Column.TARGET.in(row.cells(), row.places()),
                Column.STATE.in(row.cells(), row.places()),
                Column.COMMENT.in(row.cells(), row.places()),
                "row " + row.number());
    }

    private static Optional<String> marked(List<String> bookmarks, String document) {
        return bookmarks.stream()
                .filter(name -> name.startsWith("ura_") && !document.isEmpty())
                .map(name -> new Reference(document, reference(name)).toString())
                .findFirst();
    }

    private static String reference(String bookmark) {
        StringBuilder reference = new StringBuilder();
        for (int i = "ura_".length(); i < bookmark.length(); i++) {
            char character = bookmark.charAt(i);
            char next = i + 1 < bookmark.length() ? bookmark.charAt(i + 1) : ' ';
            if (character == '_') {
                reference.append(next == 'd' ? '.' : next == 'h' ? '-' : '_');
                i++;
            } else {
                reference.append(character);
            }
        }
        return reference.toString();
    }

    private void table() throws XMLStreamException {
        Map<Column, Integer> places = usual();
        int number = 0;
        while (!ends("tbl")) {
            if (begins("tr")) {
                List<String> bookmarks = new ArrayList<>();
                List<String> cells = row(bookmarks);
                number++;
                if (!Column.places(cells).isEmpty()) {
                    places = Column.places(cells);
                } else if (!cells.isEmpty()) {
                    rows.add(new Found(cells, bookmarks, places, number));
                }
            }
        }
    }

    /// Where the columns are when the heads are gone.
    private static Map<Column, Integer> usual() {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            places.put(column, column.ordinal());
        }
        return places;
    }

    /// The cells of a row; none when it was deleted and that is not accepted yet.
    private List<String> row(List<String> bookmarks) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        boolean deleted = false;
        while (!ends("tr")) {
            if (begins("trPr")) {
                while (!ends("trPr")) {
                    deleted |= begins("del");
                }
            } else if (begins("tc")) {
                cells.add(new DocxCell(xml, bookmarks).text());
            } else if (begins("bookmarkStart")) {
                bookmarks.add(DocxCell.attribute(xml, "name"));
            }
        }
        return deleted ? List.of() : cells;
    }

    private boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }
}
