package org.ura.project;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Through whose hands a segment's text has gone, by the ids of persons; null for nobody. They decide who may
/// approve it.
///
/// @param translatedBy who confirmed it last; stays when a reviewer approves it with a change
/// @param writtenBy who wrote it as it was when it was confirmed or approved last
/// @param draftedBy who has typed in it since, or ever when nobody has confirmed it yet
/// @param approvedBy who approved it last
/// @param lapsedBy who has changed it after it was approved, until it is approved again
/// @param pretranslated whether it was translated from the memory without anybody's confirming it
@Embeddable
record Signatures(
        @Nullable Long translatedBy,
        @Nullable Long writtenBy,
        @Nullable Long draftedBy,
        @Nullable Long approvedBy,
        @Nullable Long lapsedBy,
        boolean pretranslated) {

    /// Nobody's.
    static final Signatures NONE = new Signatures(null, null, null, null, null, false);

    /// Whether the text is this person's own work, so that somebody else has to approve it. Who has typed in a
    /// text that another one has finished corrects that one's work.
    ///
    /// @param changing whether they are about to change it
    boolean ownTo(long person, boolean changing) {
        return finished() ? is(translatedBy, person) || is(writtenBy, person) : changing || is(draftedBy, person);
    }

    boolean approvedBy(long person) {
        return is(approvedBy, person);
    }

    /// Somebody has typed in it.
    Signatures drafted(long by) {
        return new Signatures(translatedBy, writtenBy, by, approvedBy, lapsedBy, false);
    }

    /// Somebody has confirmed it.
    Signatures confirmed(long by, boolean changed) {
        return new Signatures(by, writer(by, changed), null, approvedBy, lapsedBy, false);
    }

    /// A reviewer has approved it. It stays the work of whoever translated it, also with a change.
    Signatures approved(long by, boolean changed) {
        Long writer = writer(by, changed);
        return new Signatures(translatedBy == null ? writer : translatedBy, writer, null, by, null, false);
    }

    /// A reviewer has returned it.
    Signatures returned() {
        return new Signatures(translatedBy, writtenBy, draftedBy, null, null, false);
    }

    /// Somebody has changed it after it was approved.
    Signatures lapsed(long by) {
        return new Signatures(translatedBy, writtenBy, draftedBy, approvedBy, by, pretranslated);
    }

    /// Somebody has done something with it, so that it is not only the memory's any more.
    Signatures touched() {
        return pretranslated ? new Signatures(translatedBy, writtenBy, draftedBy, approvedBy, lapsedBy, false) : this;
    }

    /// The memory's alone.
    static Signatures ofMemory(boolean translated) {
        return new Signatures(null, null, null, null, null, translated);
    }

    /// Those of a text that is put together of two: the work of both translators.
    Signatures with(Signatures other) {
        return new Signatures(
                first(translatedBy, other.translatedBy),
                first(other.translatedBy, first(writtenBy, other.writtenBy)),
                draftedBy,
                approvedBy,
                first(lapsedBy, other.lapsedBy),
                false);
    }

    private boolean finished() {
        return translatedBy != null || writtenBy != null || approvedBy != null;
    }

    private @Nullable Long writer(long by, boolean changed) {
        return changed ? Long.valueOf(by) : first(draftedBy, writtenBy);
    }

    private static @Nullable Long first(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : one;
    }

    private static boolean is(@Nullable Long known, long person) {
        return known != null && known == person;
    }
}
