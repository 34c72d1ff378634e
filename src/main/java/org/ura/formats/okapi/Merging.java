package org.ura.formats.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.ura.formats.okapi.Inline.Mark;

/// Makes one tag of pairs that begin and end at the same places: bold within a link is a link to the
/// translator.
final class Merging {

    private Merging() {}

    static List<Inline> merged(List<Inline> parts) {
        List<Inline> merged = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Inline part = parts.get(i);
            Inline last = merged.isEmpty() ? part : merged.getLast();
            if (part instanceof Mark inner && last instanceof Mark outer && opensWithin(parts, i, outer, inner)) {
                outer.take(inner);
                Mark end = other(outer);
                end.take(other(inner));
                parts.remove(other(inner));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    /// Whether `inner` opens right behind `outer` and closes right before it.
    private static boolean opensWithin(List<Inline> parts, int at, Mark outer, Mark inner) {
        if (outer == inner
                || outer.type() != TagType.OPENING
                || inner.type() != TagType.OPENING
                || outer.partner() == null
                || inner.partner() == null) {
            return false;
        }
        int end = parts.subList(at, parts.size()).indexOf(other(inner)) + at;
        return end + 1 < parts.size() && parts.get(end + 1) == outer.partner();
    }

    private static Mark other(Mark mark) {
        Mark partner = mark.partner();
        if (partner == null) {
            throw new IllegalStateException("a pair has two halves");
        }
        return partner;
    }
}
