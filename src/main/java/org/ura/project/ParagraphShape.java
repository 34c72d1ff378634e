package org.ura.project;

/// What is known of a paragraph besides its text.
///
/// @param kind what it is in its file, in capitals: `PARAGRAPH`, `HEADING`, `TABLE_CELL` …
/// @param label what the file calls it, at most 200 characters; empty when it has no name
/// @param tags what its inline tags are, a line each: the number, a blank, and `bold`, `footnote 3` or `=%s`
public record ParagraphShape(String kind, String label, String tags) {

    /// A paragraph of which nothing is known.
    public static final ParagraphShape PLAIN = new ParagraphShape("PARAGRAPH", "", "");

    private static final int LONGEST_TAGS = 100_000;

    public ParagraphShape {
        if (kind.isEmpty() || kind.length() > 20 || label.length() > 200 || tags.length() > LONGEST_TAGS) {
            throw new IllegalArgumentException("a paragraph’s shape: " + kind + ", " + label);
        }
    }
}
