package org.ura.project;

/// Counts words as the translators' trade does: what stands between white space, when there is a letter or a
/// digit in it. A dash that stands alone is none, `20-vjeçar` is one. A tag is no word and parts none.
public final class Words {

    private Words() {}

    /// How many words the text has.
    public static int count(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
            i += Character.charCount(character);
        }
        return words;
    }
}
