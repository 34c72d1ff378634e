package org.ura.text;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A function of words that remembers its last answers: most words of a text are those of other texts. It needs
/// no lock, since an answer that another thread has just put aside is only worked out again.
public final class Memo implements UnaryOperator<String> {

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 40;

    private final UnaryOperator<String> function;
    private final @Nullable Answer[] answers = new Answer[SLOTS];

    /// @param function gives the same for the same word always
    public Memo(UnaryOperator<String> function) {
        this.function = function;
    }

    @Override
    public String apply(String word) {
        if (word.length() > LONGEST) {
            return function.apply(word);
        }
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 14) & (SLOTS - 1);
        Answer answer = answers[slot];
        if (answer == null || !answer.word.equals(word)) {
            answer = new Answer(word, function.apply(word));
            answers[slot] = answer;
        }
        return answer.given;
    }

    private record Answer(String word, String given) {}
}
