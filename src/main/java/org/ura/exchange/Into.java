package org.ura.exchange;

/// What a pre-translated segment is.
public enum Into {
    /// A draft, that a translator still confirms.
    DRAFT,
    /// Translated, when the match has all tags of the source, else a draft.
    TRANSLATED
}
