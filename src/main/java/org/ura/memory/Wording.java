package org.ura.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ura.language.AlbanianStems;
import org.ura.language.EnglishStems;
import org.ura.language.Folding;
import org.ura.language.FunctionWords;
import org.ura.memory.ConcordanceQuery.Side;
import org.ura.text.Memo;
import org.ura.text.Span;
import org.ura.text.Token;
import org.ura.text.Tokens;

/// The words of one side's texts, as the index and the concordance see them.
enum Wording {
    ALBANIAN("source-word", AlbanianStems::stem, FunctionWords::albanian),
    ENGLISH("target-word", EnglishStems::stem, FunctionWords::english);

    /// Begins each term that is a stem; no word begins with it.
    private static final String STEM_MARK = "~";

    private final String field;
    private final UnaryOperator<String> fold = new Memo(Folding::fold);
    private final UnaryOperator<String> stem;
    private final Predicate<String> function;

    Wording(String field, UnaryOperator<String> stem, Predicate<String> function) {
        this.field = field;
        this.stem = new Memo(folded -> STEM_MARK + stem.apply(folded));
        this.function = function;
    }

    static Wording of(Side side) {
        return side == Side.SOURCE ? ALBANIAN : ENGLISH;
    }

    Wording other() {
        return this == ALBANIAN ? ENGLISH : ALBANIAN;
    }

    /// The field of the index that has this side's words.
    String field() {
        return field;
    }

    /// The words and numbers of a text, in order.
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Token token : Tokens.across(text)) {
            if (token.counts()) {
                words.add(word(token.text(), new Span(token.start(), token.end())));
            }
        }
        return words;
    }

    /// Whether a word has a meaning of its own, other than those that hold sentences together.
    boolean means(Word word) {
        return !function.test(word.folded());
    }

    private Word word(String written, Span place) {
        String folded = fold.apply(written);
        return new Word(written, folded, stem.apply(folded), place);
    }

    /// A word of a text.
    ///
    /// @param written as it stands there
    /// @param folded in the form in which accidents of writing are alike
    /// @param stem the term in which its other forms are alike too
    /// @param place where it stands
    record Word(String written, String folded, String stem, Span place) {}
}
