package org.ura.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes units of what a `<tu>` holds: one for each Albanian and each English variant that it has, up to a few: each
/// pair is stored with all that is said of it, so that many variants of one text would be a thousand times the file.
final class TmxPairs {

    /// More variants of one text, or pairs of them, are no text's.
    private static final int MOST = 10;

    private final String tuid;
    private final TmxStamp stamp;
    private final TmxProps props = new TmxProps();
    private final List<TmxVariant> sources = new ArrayList<>();
    private final List<TmxVariant> targets = new ArrayList<>();
    private final List<TmxUnit> units = new ArrayList<>();
    private final Set<String> faults = new LinkedHashSet<>();

    TmxPairs(String tuid, TmxStamp stamp) {
        this.tuid = tuid;
        this.stamp = stamp;
    }

    void add(TmxProp prop) {
        props.add(prop);
    }

    void add(TmxVariant variant) {
        if (variant.albanian()) {
            add(variant, sources);
        } else if (variant.english()) {
            add(variant, targets);
        }
    }

    private void add(TmxVariant variant, List<TmxVariant> others) {
        if (others.size() < MOST) {
            others.add(variant);
        } else {
            faults.add("tmx.variants");
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
        return new TmxItem(place, line, units, List.copyOf(faults));
    }

    private void pair(TmxVariant source, TmxVariant target) {
        if (source.text().isBlank()) {
            faults.add("tmx.blankAlbanian");
        } else if (target.text().isBlank()) {
            faults.add("tmx.blankEnglish");
        } else if (source.text().length() > NewUnit.LONGEST || target.text().length() > NewUnit.LONGEST) {
            faults.add("tmx.tooLong");
        } else if (props.tooLongWith(source.props(), target.props())) {
            faults.add("tmx.propsTooLong");
        } else if (units.size() == MOST) {
            faults.add("tmx.variants");
        } else {
            units.add(unit(source, target));
        }
    }

    private TmxUnit unit(TmxVariant source, TmxVariant target) {
        List<TmxProp> all = new ArrayList<>(props.list());
        all.addAll(source.props().list());
        all.addAll(target.props().list());
        TmxStamp by = target.stamp().or(stamp);
        return new TmxUnit(
                tuid,
                source.text(),
                target.text(),
                by.createdBy(),
                by.createdAt(),
                by.changedBy(),
                by.changedAt(),
                all);
    }
}
