package org.ura.ui.editor;

import java.util.List;
import org.ura.project.Filter;
import org.ura.project.Searching;
import org.ura.project.Side;
import org.ura.project.Trait;
import org.ura.project.Wanted;
import org.ura.text.Search;
import org.ura.text.Span;

/// What the person looks for in the document; the shape is `Sought` in `types.ts`.
///
/// @param text what to find, blank for nothing
/// @param side where
/// @param mode how it is meant
/// @param accents whether ë is another letter than e
/// @param trait what else marks the segments
/// @param person who has changed them last, 0 for anybody
record Sought(String text, Side side, Search.Mode mode, boolean accents, Trait trait, long person) {

    static final Sought NOTHING = new Sought("", Side.BOTH, Search.Mode.PLAIN, false, Trait.ANY, 0);

    Search search() {
        return new Search(text, mode, accents);
    }

    boolean nothing() {
        return text.isBlank() && trait == Trait.ANY && person == 0;
    }

    /// Those of the segments that are so far.
    Wanted wanted(Filter state) {
        return new Wanted(state, trait, person, search(), side);
    }

    List<Span> inSource(String source) {
        return text.isBlank() || side == Side.TARGET
                ? List.of()
                : Searching.finder(search()).in(source);
    }

    List<Span> inTarget(String target) {
        return text.isBlank() || side == Side.SOURCE
                ? List.of()
                : Searching.finder(search()).in(target);
    }
}
