package org.ura.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.ura.people.Refused;

/// What is to be taken over of a file that came back.
///
/// @param groups the kinds of which all is taken: [ReturnKind#CHANGED] and [ReturnKind#DAMAGED] at most; the rest is
///     chosen one by one
/// @param without the places of those of the groups that are left
/// @param with the places of others that are taken
/// @param states how far the segments are then
public record Taking(Set<ReturnKind> groups, Set<Integer> without, Set<Integer> with, ReturnedStates states) {

    private static final Set<ReturnKind> GROUPS = EnumSet.of(ReturnKind.CHANGED, ReturnKind.DAMAGED);

    /// The most that are named one by one.
    public static final int MOST_NAMED = 10_000;

    /// Throws [Refused], invalid, when conflicts are to be taken as a group, or too many are named.
    public Taking {
        groups = Set.copyOf(groups);
        without = Set.copyOf(without);
        with = Set.copyOf(with);
        if (!GROUPS.containsAll(groups)) {
            throw Refused.invalid("refused.takenAsGroup");
        }
        if (without.size() + with.size() > MOST_NAMED) {
            throw Refused.invalid("refused.tooManyNamed", MOST_NAMED);
        }
    }

    /// All that has changed in the file and not here, with the states that the file says.
    public static Taking changed() {
        return new Taking(Set.of(ReturnKind.CHANGED), Set.of(), Set.of(), ReturnedStates.FILE);
    }

    /// Just these.
    public static Taking places(Set<Integer> places) {
        return new Taking(Set.of(), Set.of(), places, ReturnedStates.FILE);
    }
}
