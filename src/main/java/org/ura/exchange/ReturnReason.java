package org.ura.exchange;

import java.util.Locale;

/// Why a row of a file that came back is of its kind.
public enum ReturnReason {
    /// Nothing special.
    NONE,
    /// It does not say which segment it is, or not in a way that went out from here.
    NO_REFERENCE,
    /// It went out from another installation.
    ELSEWHERE,
    /// A text of it is longer than any segment's.
    TOO_LONG,
    /// Its segment is in another document or project, or not there any more.
    NOT_HERE,
    /// Its segment was merged into another one since.
    MERGED,
    /// The source has been changed here since it went out.
    SOURCE_HERE,
    /// The source was changed in the file.
    SOURCE_THERE,
    /// The file has it more than once, with different texts.
    TWICE,
    /// Its text was cleared in the file.
    CLEARED,
    /// A brace is no tag.
    UNREADABLE,
    /// A tag is not closed.
    NOT_CLOSED,
    /// A tag is not in the source.
    FOREIGN,
    /// A tag of the source is missing.
    MISSING,
    /// It was changed here after the file was compared.
    SINCE;

    /// The reason's name in the REST interface.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a person may take it all the same, having looked at it.
    boolean takeable() {
        return switch (this) {
            case NO_REFERENCE, ELSEWHERE, TOO_LONG, NOT_HERE, MERGED -> false;
            default -> true;
        };
    }

    /// Whether it may only become a draft, because somebody has to look at it again.
    boolean draftOnly() {
        return switch (this) {
            case SOURCE_HERE, SOURCE_THERE, TWICE, UNREADABLE, NOT_CLOSED, FOREIGN -> true;
            default -> false;
        };
    }
}
