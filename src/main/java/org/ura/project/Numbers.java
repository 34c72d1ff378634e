package org.ura.project;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The places of a document's segments. Whoever locks several segments, or moves them, locks their
/// documents before, so that such transactions come one after another; the memory they lock last.
@Component
class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Locks the documents until the transaction ends.
    void lock(Collection<Long> documentIds) {
        documentIds.stream()
                .sorted()
                .distinct()
                .forEach(id -> jdbc.sql("select id from document where id = ? for update")
                        .param(id)
                        .query(Long.class)
                        .optional());
    }

    /// The segment with the next number, when it belongs to the same paragraph; 0 when there is none.
    long next(Segment segment) {
        return jdbc.sql("select id from segment where document_id = ? and number = ? and paragraph = ?")
                .params(segment.documentId(), segment.number() + 1, segment.paragraph())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Makes room for one more segment after this number.
    void open(long documentId, int after) {
        shift(documentId, after, 1);
    }

    /// Takes a segment out of the document, in favour of the one before it.
    void retire(Segment segment, Segment into) {
        jdbc.sql("update segment set number = null, merged_into = ? where id = ?")
                .params(into.id(), segment.id())
                .update();
        shift(into.documentId(), into.number() + 1, -1);
    }

    /// Puts a retired segment behind the one that it was merged into.
    void bringBack(Segment segment, Segment into) {
        open(into.documentId(), into.number());
        jdbc.sql("update segment set number = ?, merged_into = null where id = ?")
                .params(into.number() + 1, segment.id())
                .update();
    }

    void moreWords(long documentId, int words) {
        if (words != 0) {
            jdbc.sql("update document set words = words + ? where id = ?")
                    .params(words, documentId)
                    .update();
        }
    }

    /// In one statement, which finds the numbers unique when it is done.
    private void shift(long documentId, int after, int by) {
        jdbc.sql("update segment set number = number + ? where document_id = ? and number > ?")
                .params(by, documentId, after)
                .update();
        jdbc.sql("update document set segments = segments + ? where id = ?")
                .params(by, documentId)
                .update();
    }
}
