package org.ura.memory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.ura.memory.UnitFilter.Kind;
import org.ura.people.Refused;

/// A place among the units of a memory, behind one of them. Whoever goes on from it sees none twice and
/// misses none, whatever is written meanwhile: what is written moves to the front.
///
/// @param group the hash of its source, where those of a source stand together
/// @param version the unit's version
/// @param id its id
record UnitCursor(long group, long version, long id) {

    /// Before all units.
    static final UnitCursor START = new UnitCursor(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    private static final Pattern WORD = Pattern.compile("(-?\\d{1,19})\\.(\\d{1,18})\\.(\\d{1,18})");

    /// The place that [#word()] has written; the start for `""`. Throws [Refused], invalid, for anything else.
    static UnitCursor read(String word) {
        if (word.isEmpty()) {
            return START;
        }
        Matcher parts = WORD.matcher(word);
        try {
            if (parts.matches()) {
                return new UnitCursor(
                        Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
            }
        } catch (NumberFormatException e) {
            throw Refused.invalid("refused.cursor");
        }
        throw Refused.invalid("refused.cursor");
    }

    static UnitCursor behind(UnitInfo unit) {
        return new UnitCursor(0, unit.version(), unit.id());
    }

    /// Where the index has found a unit.
    static UnitCursor behind(FieldDoc found, Kind kind) {
        List<Long> values = List.of(found.fields).stream().map(Long.class::cast).toList();
        return kind == Kind.ALL
                ? new UnitCursor(0, values.get(0), values.get(1))
                : new UnitCursor(values.get(0), values.get(1), values.get(2));
    }

    /// As the index wants it.
    FieldDoc after(Kind kind) {
        Object[] values = kind == Kind.ALL ? new Object[] {version, id} : new Object[] {group, version, id};
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    }

    String word() {
        return group + "." + version + "." + id;
    }
}
