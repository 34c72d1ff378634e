package org.ura.memory;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.text.TextHash;

/// Telling how much of many texts the memories know already.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Grading {

    private final Memories memories;
    private final Indexes indexes;
    private final JdbcClient jdbc;

    Grading(Memories memories, Indexes indexes, JdbcClient jdbc) {
        this.memories = memories;
        this.indexes = indexes;
        this.jdbc = jdbc;
    }

    /// Two texts whose score is 100 have the same of this, others have not.
    public static String sameness(String text) {
        String tagged = Likeness.ALBANIAN.prepare(text).tagged();
        return TextHash.of(tagged);
    }

    /// What scores texts against those of the memories that the caller may read, as a look-up would, without
    /// reading the units that it finds. The units under the keys that are left out do not count.
    public Grader grader(Caller caller, MemoryUses uses, Collection<String> leftOut) {
        Set<Long> ids = new HashSet<>();
        if (!leftOut.isEmpty()) {
            for (Memories.Readable memory : memories.readable(caller, uses)) {
                ids.addAll(jdbc.sql("select u.id " + Units.WITH_KEYS)
                        .params(leftOut.toArray(String[]::new), memory.row().id())
                        .query(Long.class)
                        .list());
            }
        }
        return new Grader(caller, uses, ids, memories, indexes);
    }
}
