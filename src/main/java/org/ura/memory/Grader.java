package org.ura.memory;

import java.util.Set;
import org.ura.people.Caller;
import org.ura.text.Comparison;
import org.ura.text.Similarity;
import org.ura.text.TaggedText;

/// Scores texts against memories. See [Grading#grader].
public final class Grader {

    /// What is less like is not known at all.
    public static final int LOWEST = 50;

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
        int best = 0;
        for (Memories.Readable memory : memories.readable(caller, uses)) {
            int least = Math.max(LOWEST, best) + memory.penalty();
            if (least > Similarity.CONTEXT) {
                continue;
            }
            for (FoundUnit unit :
                    indexes.search(memory.row(), comparison, context, Math.min(least, Similarity.EXACT))) {
                int score = unit.score() - memory.penalty() - uses.penalties().of(unit.origin(), unit.reviewed());
                if (score > best && score >= LOWEST && !leftOut.contains(unit.id())) {
                    best = score;
                }
            }
        }
        return best;
    }
}
