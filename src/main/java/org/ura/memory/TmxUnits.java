package org.ura.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Takes a file's units out one `<tu>` after another, and gives each the key by which one memory knows it.
public final class TmxUnits {

    static final String MEMORY = "x-memory";

    private static final int LONGEST_KEY = 200;

    private final MemoryRow memory;
    private final TmxReader file;
    private final UnitKeys keys = new UnitKeys();

    TmxUnits(MemoryRow memory, TmxReader file) {
        this.memory = memory;
        this.file = file;
    }

    /// The next `<tu>`; see [TmxReader#next()].
    public Optional<TmxItem> next() {
        return file.next();
    }

    /// The units of the `<tu>` that was read last, by key, without those that the file had before. To be
    /// asked for each once and in order.
    public Map<String, TmxUnit> keyed(TmxItem item) {
        boolean own = file.said(MEMORY).equals(Optional.of(memory.identity()));
        Map<String, TmxUnit> keyed = new LinkedHashMap<>();
        for (TmxUnit unit : item.units()) {
            String key = own ? key(unit) : "";
            TmxUnit known = key.isEmpty() ? unit : unit.unnamed(); // its name in the file is its key
            keys.of(KnownUnit.read(known), key).ifPresent(found -> keyed.put(found, known));
        }
        return keyed;
    }

    private static String key(TmxUnit unit) {
        return unit.props().stream()
                .filter(prop -> prop.type().equals(KnownUnit.KEY) && prop.text().length() <= LONGEST_KEY)
                .map(TmxProp::text)
                .findFirst()
                .orElse("");
    }
}
