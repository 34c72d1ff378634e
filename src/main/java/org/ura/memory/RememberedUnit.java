package org.ura.memory;

import java.time.Instant;

/// A unit as it is shown.
///
/// @param id its id
/// @param memory the name of its memory
/// @param source the Albanian text
/// @param target the English text, as it was confirmed
/// @param provenance where it comes from
/// @param by who confirmed it last
/// @param at when
public record RememberedUnit(
        long id, String memory, String source, String target, Provenance provenance, String by, Instant at) {

    static RememberedUnit of(UnitRow row, String memory) {
        return new RememberedUnit(
                row.id(), memory, row.source(), row.target(), row.provenance(), row.changedBy(), row.changedAt());
    }
}
