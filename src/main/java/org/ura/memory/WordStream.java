package org.ura.memory;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives the index each word of a text in its folded form, and at the same place its stem.
final class WordStream extends TokenStream {

    /// Longer terms are cut, so that Lucene takes them; a concordance looks at the text itself in the end.
    static final int LONGEST = 200;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Wording.Word> words;
    private String stem = "";

    WordStream(List<Wording.Word> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!stem.isEmpty()) {
            term.append(cut(stem));
            step.setPositionIncrement(0);
            stem = "";
            return true;
        }
        if (!words.hasNext()) {
            return false;
        }
        Wording.Word word = words.next();
        term.append(cut(word.folded()));
        stem = word.stem();
        return true;
    }

    static String cut(String term) {
        return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
    }
}
