package org.ura.ui.editor;

import java.util.List;
import java.util.Optional;
import org.ura.project.Filter;
import org.ura.project.Searching;
import org.ura.project.Side;
import org.ura.project.Trait;
import org.ura.project.Wanted;
import org.ura.text.Finder;
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

    /// What marks it in many texts.
    Marking marking() {
        return new Marking(side, text.isBlank() ? Optional.empty() : Optional.of(Searching.finder(search())));
    }

    /// Where the text stands in others.
    record Marking(Side side, Optional<Finder> finder) {

        static final Marking NOTHING = new Marking(Side.BOTH, Optional.empty());

        List<Span> inSource(String source) {
            return side == Side.TARGET ? List.of() : in(source);
        }

        List<Span> inTarget(String target) {
            return side == Side.SOURCE ? List.of() : in(target);
        }

        private List<Span> in(String other) {
            return finder.map(found -> found.in(other)).orElse(List.of());
        }
    }
}
