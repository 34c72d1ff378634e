package org.ura.ui.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ura.exchange.SegmentationInfo;
import org.ura.language.SrxRule;
import org.ura.language.SrxRules;

/// The rules as somebody has changed them, and those that they began with.
class Draft {

    private SegmentationInfo stored;
    private SrxRules rules;

    Draft(SegmentationInfo stored) {
        this.stored = stored;
        this.rules = stored.rules();
    }

    SegmentationInfo stored() {
        return stored;
    }

    SrxRules rules() {
        return rules;
    }

    /// Whether there is anything to save.
    boolean changed() {
        return !rules.equals(stored.rules());
    }

    /// Begins anew from what is stored.
    void begin(SegmentationInfo info) {
        stored = info;
        rules = info.rules();
    }

    void become(SrxRules other) {
        rules = other;
    }

    /// The rules with another one at this place, from 0.
    SrxRules with(int place, SrxRule rule) {
        return changed(all -> all.set(place, rule));
    }

    /// The rules with another one before them.
    SrxRules withFirst(SrxRule rule) {
        return changed(all -> all.addFirst(rule));
    }

    SrxRules without(int place) {
        return changed(all -> all.remove(place));
    }

    /// The rules with one of them at another place.
    SrxRules moved(int place, int to) {
        return changed(all -> all.add(to, all.remove(place)));
    }

    private SrxRules changed(Consumer<List<SrxRule>> change) {
        List<SrxRule> all = new ArrayList<>(rules.rules());
        change.accept(all);
        return new SrxRules(all);
    }
}
