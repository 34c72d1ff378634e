package org.ura.memory;

import org.ura.people.Refused;

/// What is taken off a match's score for where its unit comes from, in percent, 0 to 50 each. Several may fall
/// together.
///
/// @param imported for a unit that a file brought
/// @param machine for one that a machine has translated, as its file says, and no reviewer has approved
/// @param unreviewed for one that no reviewer has approved
public record Penalties(int imported, int machine, int unreviewed) {

    /// The most that one penalty takes off.
    public static final int MOST = 50;

    /// Nothing is taken off.
    public static final Penalties NONE = new Penalties(0, 0, 0);

    /// Throws [Refused], invalid, for a penalty out of bounds.
    public Penalties {
        check(imported);
        check(machine);
        check(unreviewed);
    }

    static void check(int penalty) {
        if (penalty < 0 || penalty > MOST) {
            throw Refused.invalid("refused.penalty", MOST);
        }
    }

    int of(UnitOrigin origin, boolean reviewed) {
        int forOrigin = switch (origin) {
            case CONFIRMED -> 0;
            case IMPORTED -> imported;
            case MACHINE -> reviewed ? imported : Math.max(imported, machine);
        };
        return forOrigin + (reviewed ? 0 : unreviewed);
    }
}
