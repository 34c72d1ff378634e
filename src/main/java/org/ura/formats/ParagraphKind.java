package org.ura.formats;

/// What a paragraph is in its file.
public enum ParagraphKind {
    /// Running text, or nothing that is known.
    PARAGRAPH,
    /// The title of the whole, of a page or of a slide.
    TITLE,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    CAPTION,
    QUOTE,
    FOOTNOTE,
    ENDNOTE,
    /// What stands at the top of each page.
    HEADER,
    /// What stands at the bottom of each page.
    FOOTER,
    COMMENT,
    /// A speaker's note of a slide.
    NOTE,
    /// What is said of a picture or a link, and is not part of the running text.
    DESCRIPTION,
    /// A text of a program, called by its key.
    ENTRY,
    /// A subtitle.
    CUE
}
