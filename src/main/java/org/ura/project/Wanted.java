package org.ura.project;

import org.ura.text.Search;

/// Which segments of a document to show: those that pass all of this.
///
/// @param state how far they are
/// @param trait what else marks them
/// @param personId who has changed them last; 0 for anybody
/// @param search what stands in them
/// @param side on which side
public record Wanted(Filter state, Trait trait, long personId, Search search, Side side) {

    /// Every segment that is so far.
    public static Wanted of(Filter state) {
        return new Wanted(state, Trait.ANY, 0, Search.NOTHING, Side.BOTH);
    }

    /// Those of the same with this text.
    public Wanted with(Search newSearch, Side newSide) {
        return new Wanted(state, trait, personId, newSearch, newSide);
    }

    /// Those of the same with this trait.
    public Wanted with(Trait newTrait) {
        return new Wanted(state, newTrait, personId, search, side);
    }

    /// Those of the same that this person has changed last.
    public Wanted by(long newPersonId) {
        return new Wanted(state, trait, newPersonId, search, side);
    }

    /// Whether the state alone decides.
    boolean stateAlone() {
        return trait == Trait.ANY && personId == 0 && search.blank();
    }
}
