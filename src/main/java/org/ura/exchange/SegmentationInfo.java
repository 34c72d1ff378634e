package org.ura.exchange;

import java.time.Instant;
import java.util.Optional;
import org.ura.language.SrxRules;

/// The rules by which new documents are segmented.
///
/// @param rules those in force
/// @param version counts the changes; a change is made to the version that the person saw
/// @param change who changed them last and when; empty when the workbench's own have never been touched
public record SegmentationInfo(SrxRules rules, long version, Optional<Change> change) {

    /// A change of the rules.
    ///
    /// @param by the name of who made it
    /// @param at when
    public record Change(String by, Instant at) {}

    /// Whether they are those that the workbench brings along.
    public boolean builtIn() {
        return rules.equals(SrxRules.builtIn());
    }
}
