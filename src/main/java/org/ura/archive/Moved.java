package org.ura.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What has become of the ids in an archive.
///
/// @param teamId the team that everything is for now
/// @param ids by table, the new id of each row by the one that it had
/// @param mark tells what is not in this archive from everything else
record Moved(long teamId, Map<String, Map<Long, Long>> ids, String mark) {

    Moved(long teamId, Map<String, Map<Long, Long>> ids) {
        this(teamId, ids, UUID.randomUUID().toString());
    }

    /// The new id of a row that is there already. Throws `IllegalArgumentException` when the archive has none.
    long id(String table, long old) {
        if (table.equals("team")) {
            return teamId;
        }
        Long now = of(table).get(old);
        if (now == null) {
            throw new IllegalArgumentException("no " + table + " " + old);
        }
        return now;
    }

    boolean has(String table, long old) {
        return of(table).containsKey(old);
    }

    void put(String table, long old, long now) {
        ids.computeIfAbsent(table, missing -> new HashMap<>()).put(old, now);
    }

    /// A key that ends with an id, as it is now.
    String key(String table, String old) {
        int colon = old.lastIndexOf(':');
        String number = old.substring(colon + 1);
        if (colon > 0 && number.matches("\\d{1,18}")) {
            long id = Long.parseLong(number);
            return has(table, id) ? old.substring(0, colon + 1) + id(table, id) : "archived:" + mark + ":" + old;
        }
        return old;
    }

    private Map<Long, Long> of(String table) {
        return ids.getOrDefault(table, Map.of());
    }
}
