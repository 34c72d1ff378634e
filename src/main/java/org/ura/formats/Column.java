package org.ura.formats;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The columns of a bilingual table, in this order unless somebody moves them.
enum Column {
    NUMBER("Number"),
    SOURCE("Source"),
    TARGET("Target"),
    STATE("State"),
    COMMENT("Comment"),
    REFERENCE("Reference");

    private final String head;

    Column(String head) {
        this.head = head;
    }

    /// What stands above it.
    String head() {
        return head;
    }

    /// Where each column is, from 0, by a row of heads; empty when the row is none.
    static Map<Column, Integer> places(List<String> row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < row.size(); i++) {
            for (Column column : values()) {
                if (column.head.equalsIgnoreCase(row.get(i).strip())) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places.containsKey(SOURCE) && places.containsKey(TARGET) ? places : Map.of();
    }

    /// The cell of this column, empty when the row has none.
    String in(List<String> row, Map<Column, Integer> places) {
        int place = places.getOrDefault(this, -1);
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }
}
