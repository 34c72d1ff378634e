package org.ura.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A unit's whole row.
///
/// @param key names it in its memory
/// @param deleted whether this is a tombstone
record StoredUnit(long id, String key, boolean deleted, KnownUnit unit) {

    /// What is to be stored when a file says `read` of this unit; nothing when the file says nothing new,
    /// or is older. What the file does not say stays. `now` is the date of a change that has none.
    Optional<KnownUnit> changedBy(KnownUnit read, Instant now, String by) {
        TmxStamp stamp = read.stamp();
        if (!deleted && older(stamp.changedAt())) {
            return Optional.empty();
        }
        TmxStamp old = unit.stamp();
        KnownUnit merged = new KnownUnit(
                read.tuid(),
                read.source(),
                read.target(),
                read.context(),
                provenance(read.provenance()),
                new TmxStamp(
                        said(stamp.createdBy(), old.createdBy()),
                        date(stamp.createdAt(), old.createdAt()),
                        said(stamp.changedBy(), old.changedBy()),
                        date(stamp.changedAt(), old.changedAt())),
                read.props());
        if (!deleted && merged.equals(unit)) {
            return Optional.empty();
        }
        boolean dated = stamp.changedAt() != null;
        return Optional.of(
                dated
                        ? merged
                        : merged.stamped(new TmxStamp(
                                merged.stamp().createdBy(),
                                merged.stamp().createdAt(),
                                said(stamp.changedBy(), by),
                                now)));
    }

    /// What was confirmed here stays so, though it comes back in a file.
    private Provenance provenance(Provenance read) {
        Provenance merged = read.completedBy(unit.provenance());
        return key.startsWith(UnitKeys.PREFIX)
                ? merged
                : merged.of(unit.provenance().origin());
    }

    private boolean older(@Nullable Instant changed) {
        return changed != null
                && seconds(changed)
                        .isBefore(seconds(Objects.requireNonNull(unit.stamp().changedAt())));
    }

    /// Files have whole seconds: what agrees that far is the same date.
    private static @Nullable Instant date(@Nullable Instant read, @Nullable Instant stored) {
        return read == null || (stored != null && seconds(read).equals(seconds(stored))) ? stored : read;
    }

    private static String said(String read, String stored) {
        return read.isEmpty() ? stored : read;
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
