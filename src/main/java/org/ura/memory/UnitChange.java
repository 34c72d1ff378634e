package org.ura.memory;

import java.time.Instant;

/// One line of a unit's history.
///
/// @param act what happened
/// @param by who did it
/// @param at when
/// @param sourceBefore the Albanian text before
/// @param targetBefore the English text before
/// @param source the Albanian text since
/// @param target the English text since
/// @param deleted whether it was not in the memory any more since
public record UnitChange(
        UnitAct act,
        String by,
        Instant at,
        String sourceBefore,
        String targetBefore,
        String source,
        String target,
        boolean deleted) {}
