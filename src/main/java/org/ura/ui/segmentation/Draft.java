package org.ura.ui.segmentation;

import java.util.ArrayList;
import java.util.List;
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

    /// Puts a rule in the place of another. `place`: from 0; one behind the last adds it.
    void put(int place, SrxRule rule) {
        List<SrxRule> all = new ArrayList<>(rules.rules());
        if (place < all.size()) {
            all.set(place, rule);
        } else {
            all.add(rule);
        }
        rules = new SrxRules(all);
    }

    void remove(int place) {
        List<SrxRule> all = new ArrayList<>(rules.rules());
        all.remove(place);
        rules = new SrxRules(all);
    }

    /// Moves a rule to another place; one that is beyond the ends is the end.
    void move(int place, int to) {
        List<SrxRule> all = new ArrayList<>(rules.rules());
        SrxRule rule = all.remove(place);
        all.add(Math.clamp(to, 0, all.size()), rule);
        rules = new SrxRules(all);
    }
}
