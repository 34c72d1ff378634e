package org.ura.memory;

import java.util.ArrayList;
import java.util.List;

/// Makes units of what a `<tu>` holds: one for each Albanian and each English variant that it has.
final class TmxPairs {

    /// More variants of one text are no text's.
    private static final int MOST_VARIANTS = 100;

    private final String tuid;
    private final TmxStamp stamp;
    private final List<TmxProp> props = new ArrayList<>();
    private final List<TmxVariant> sources = new ArrayList<>();
    private final List<TmxVariant> targets = new ArrayList<>();
    private final List<TmxUnit> units = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    TmxPairs(String tuid, TmxStamp stamp) {
        this.tuid = tuid;
        this.stamp = stamp;
    }

    void add(TmxProp prop) {
        props.add(prop);
    }

    void add(TmxVariant variant) {
        if (variant.albanian() && sources.size() < MOST_VARIANTS) {
            sources.add(variant);
        } else if (variant.english() && targets.size() < MOST_VARIANTS) {
            targets.add(variant);
        }
    }

    TmxItem item(long place, long line) {
        if (sources.isEmpty()) {
            faults.add("tmx.noAlbanian");
        } else if (targets.isEmpty()) {
            faults.add("tmx.noEnglish");
        }
        for (TmxVariant source : sources) {
            for (TmxVariant target : targets) {
                pair(source, target);
            }
        }
        return new TmxItem(place, line, units, faults);
    }

    private void pair(TmxVariant source, TmxVariant target) {
        if (source.text().isBlank()) {
            faults.add("tmx.blankAlbanian");
        } else if (target.text().isBlank()) {
            faults.add("tmx.blankEnglish");
        } else if (source.text().length() > NewUnit.LONGEST || target.text().length() > NewUnit.LONGEST) {
            faults.add("tmx.tooLong");
        } else {
            List<TmxProp> all = new ArrayList<>(props);
            all.addAll(source.props());
            all.addAll(target.props());
            TmxStamp by = target.stamp().or(stamp);
            units.add(new TmxUnit(
                    tuid,
                    source.text(),
                    target.text(),
                    by.createdBy(),
                    by.createdAt(),
                    by.changedBy(),
                    by.changedAt(),
                    all));
        }
    }
}
