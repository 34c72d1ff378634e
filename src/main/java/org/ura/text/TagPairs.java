package org.ura.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ura.text.TextPart.Fit;

/// Which tags of a text belong together. A closing tag goes with the nearest one before it that opens the
/// same number and has no other half yet.
final class TagPairs {

    private static final int NOBODY = -1;

    private final List<Tag> tags;
    private final int[] partners;
    private final boolean[] crossing;

    TagPairs(List<Tag> tags) {
        this.tags = tags;
        this.partners = new int[tags.size()];
        this.crossing = new boolean[tags.size()];
        findPartners();
        findCrossing();
    }

    Fit fit(int place) {
        if (tags.get(place).kind() != Tag.Kind.ALONE && partners[place] == NOBODY) {
            return Fit.HALF;
        }
        return crossing[place] ? Fit.CROSSING : Fit.NESTED;
    }

    /// The place of the opening half of a pair that is closed here; otherwise the place itself.
    int opening(int place) {
        boolean closes = tags.get(place).kind() == Tag.Kind.CLOSE && partners[place] != NOBODY;
        return closes ? partners[place] : place;
    }

    private void findPartners() {
        Arrays.fill(partners, NOBODY);
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            Deque<Integer> same = open.computeIfAbsent(tag.number(), number -> new ArrayDeque<>());
            if (tag.kind() == Tag.Kind.OPEN) {
                same.push(i);
            } else if (tag.kind() == Tag.Kind.CLOSE && !same.isEmpty()) {
                partners[i] = same.pop();
                partners[partners[i]] = i;
            }
        }
    }

    /// A pair that closes while later ones are still open overlaps all of those.
    private void findCrossing() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tags.size(); i++) {
            if (partners[i] > i) {
                open.push(i);
            } else if (partners[i] != NOBODY && !Objects.equals(open.peek(), partners[i])) {
                for (int later : open) {
                    cross(later);
                    if (later == partners[i]) {
                        break;
                    }
                }
                open.remove(partners[i]);
            } else if (partners[i] != NOBODY) {
                open.pop();
            }
        }
    }

    private void cross(int opening) {
        crossing[opening] = true;
        crossing[partners[opening]] = true;
    }
}
