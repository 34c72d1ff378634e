package org.ura.memory;

import java.util.List;
import java.util.Set;
import org.ura.people.Caller;
import org.ura.text.Comparison;
import org.ura.text.Similarity;
import org.ura.text.TaggedText;

/// Scores texts against memories. See [Grading#grader].
public final class Grader {

    /// What is less like is not known at all.
    public static final int LOWEST = 50;

    /// The lower the level, the more units must be looked at: what is found at one needs no lower one.
    private static final int[] LEVELS = {95, 75, LOWEST};

    private final Caller caller;
    private final MemoryUses uses;
    private final Set<Long> leftOut;
    private final Memories memories;
    private final Indexes indexes;

    Grader(Caller caller, MemoryUses uses, Set<Long> leftOut, Memories memories, Indexes indexes) {
        this.caller = caller;
        this.uses = uses;
        this.leftOut = leftOut;
        this.memories = memories;
        this.indexes = indexes;
    }

    /// The score of the best match, penalties taken off, [#LOWEST] to 101; 0 when there is none.
    public int score(String source, Neighbours neighbours) {
        if (TaggedText.without(source).isBlank()) {
            return 0;
        }
        Comparison comparison = Likeness.ALBANIAN.compare(source);
        Context context = Context.of(neighbours);
        List<Memories.Readable> readable = memories.readable(caller, uses);
        for (int level : LEVELS) {
            int best = 0;
            for (Memories.Readable memory : readable) {
                best = Math.max(best, best(memory, comparison, context, level));
            }
            if (best > 0) {
                return best;
            }
        }
        return 0;
    }

    /// The best score at or above a level, 0 for none.
    private int best(Memories.Readable memory, Comparison comparison, Context context, int level) {
        int least = level + memory.penalty();
        if (least > Similarity.CONTEXT) {
            return 0;
        }
        int best = 0;
        for (FoundUnit unit : indexes.search(memory.row(), comparison, context, Math.min(least, Similarity.EXACT))) {
            int score = unit.score() - memory.penalty() - uses.penalties().of(unit.origin(), unit.reviewed());
            if (score >= level && score > best && !leftOut.contains(unit.id())) {
                best = score;
            }
        }
        return best;
    }
}
