package org.ura.formats.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.ura.formats.Blank;
import org.ura.formats.okapi.Inline.Mark;
import org.ura.formats.okapi.Inline.Words;

/// Takes off a text what is around the whole of it: white space, pairs that hold all of it, and things that
/// stand alone at its ends, but for those that belong to the words, such as a footnote or `%s`.
final class Peeling {

    private static final Set<String> OF_THE_WORDS = Set.of("footnote", "endnote", "field");

    private final List<Inline> before = new ArrayList<>();
    private final List<Inline> middle;
    private final List<Inline> after = new ArrayList<>();

    Peeling(List<Inline> parts) {
        this.middle = new ArrayList<>(parts);
        boolean more = true;
        while (more && !middle.isEmpty()) {
            more = space() || pair() || first() || last();
        }
    }

    List<Inline> before() {
        return before;
    }

    List<Inline> middle() {
        return middle;
    }

    List<Inline> after() {
        return after;
    }

    private boolean space() {
        boolean found = false;
        if (middle.getFirst() instanceof Words(String text) && Blank.space(text.charAt(0))) {
            int at = 0;
            while (at < text.length() && Blank.space(text.charAt(at))) {
                at++;
            }
            before.add(new Words(text.substring(0, at)));
            put(0, text.substring(at));
            found = true;
        }
        if (!middle.isEmpty()
                && middle.getLast() instanceof Words(String text)
                && Blank.space(text.charAt(text.length() - 1))) {
            int at = text.length();
            while (at > 0 && Blank.space(text.charAt(at - 1))) {
                at--;
            }
            after.addFirst(new Words(text.substring(at)));
            put(middle.size() - 1, text.substring(0, at));
            found = true;
        }
        return found;
    }

    private void put(int place, String rest) {
        if (rest.isEmpty()) {
            middle.remove(place);
        } else {
            middle.set(place, new Words(rest));
        }
    }

    private boolean pair() {
        if (middle.size() > 1
                && middle.getFirst() instanceof Mark first
                && middle.getLast() instanceof Mark last
                && first.partner() == last
                && first.type() == TagType.OPENING) {
            before.add(middle.removeFirst());
            after.addFirst(middle.removeLast());
            return true;
        }
        return false;
    }

    private boolean first() {
        if (middle.getFirst() instanceof Mark mark && loose(mark)) {
            before.add(middle.removeFirst());
            return true;
        }
        return false;
    }

    private boolean last() {
        if (!middle.isEmpty() && middle.getLast() instanceof Mark mark && loose(mark)) {
            after.addFirst(middle.removeLast());
            return true;
        }
        return false;
    }

    private static boolean loose(Mark mark) {
        return mark.partner() == null && !mark.name().startsWith("=") && !OF_THE_WORDS.contains(mark.kind());
    }
}
