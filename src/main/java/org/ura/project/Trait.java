package org.ura.project;

import java.util.function.BiPredicate;
import org.ura.quality.Findings;
import org.ura.text.TaggedText;

/// What may mark a segment besides its state. It is a condition in the database, or, what the database
/// cannot tell, a test of the two texts.
public enum Trait {
    /// Nothing in particular.
    ANY("true"),
    /// Its source stands in another segment of the project too.
    REPEATED("exists (" + Same.SOURCE + ")"),
    /// The same, and it is the first of them, in the order in which the documents came.
    FIRST("exists (" + Same.SOURCE + ") and not exists (" + Same.SOURCE + " and " + Same.BEFORE + ")"),
    /// It has no translation.
    EMPTY("s.target = ''"),
    /// Its translation is longer than the source by half or more, tags not counted.
    LONG((source, target) -> 2 * length(target) >= 3 * length(source) && length(target) > 0),
    /// It has comments that are not resolved.
    COMMENTED("exists (" + Said.UNRESOLVED + ")"),
    /// It has such comments that mention the caller.
    MENTIONED("exists (" + Said.UNRESOLVED
            + " and exists (select 1 from comment_mention m where m.comment_id = c.id and m.person_id = :caller))"),
    /// Its source was English already when it came in.
    ENGLISH("s.tongue = 'ENGLISH'"),
    /// Its source was not Albanian when it came in: English, or anything else.
    FOREIGN("s.tongue in ('ENGLISH', 'OTHER')"),
    /// A new version of the document has brought or changed it.
    UPDATED("exists (select 1 from update_mark m where m.segment_id = s.id)"),
    /// The checks find something in it.
    FOUND(Findings::any);

    private final String condition;
    private final BiPredicate<String, String> test;

    Trait(String condition) {
        this(condition, (source, target) -> true);
    }

    Trait(BiPredicate<String, String> test) {
        this("true", test);
    }

    Trait(String condition, BiPredicate<String, String> test) {
        this.condition = condition;
        this.test = test;
    }

    /// The condition in SQL, on the segment `s` in the stretch `t` of the document `d`, for the person `:caller`.
    String condition() {
        return condition;
    }

    /// Whether these texts pass, where the condition does.
    boolean marks(String source, String target) {
        return test.test(source, target);
    }

    private static int length(String text) {
        String bare = TaggedText.without(text);
        return bare.codePointCount(0, bare.length());
    }

    /// What is said about it.
    private static final class Said {

        private static final String UNRESOLVED =
                "select 1 from comment c where c.segment_id = s.id and c.resolved_at is null";
    }

    /// Other segments of the same source.
    private static final class Same {

        private static final String SOURCE = """
                select 1 from segment o join document e on e.id = o.document_id join stretch u on u.id = o.stretch_id
                where o.source_hash = s.source_hash and o.source_hash <> '' and o.id <> s.id
                  and e.project_id = d.project_id""";
        /// Those of them that stand before it.
        private static final String BEFORE = """
                (o.document_id < s.document_id or o.document_id = s.document_id
                  and (u.before < t.before or u.before = t.before and o.place < s.place))""";
    }
}
