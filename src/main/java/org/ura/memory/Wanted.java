package org.ura.memory;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.ura.language.Folding;

/// One word that a concordance looks for.
sealed interface Wanted {

    /// Finds every unit that has it in this field, and some that have another like it.
    Query query(String field);

    /// Whether a word of a text is it.
    boolean is(Wording.Word word);

    /// A word in any of its forms, its accents left out of account.
    record AnyForm(String stem) implements Wanted {

        @Override
        public Query query(String field) {
            return new TermQuery(new Term(field, WordStream.cut(stem)));
        }

        @Override
        public boolean is(Wording.Word word) {
            return stem.equals(word.stem());
        }
    }

    /// A word as it is written, but for capitals.
    record AsWritten(String text) implements Wanted {

        @Override
        public Query query(String field) {
            return new TermQuery(new Term(field, WordStream.cut(Folding.fold(text))));
        }

        @Override
        public boolean is(Wording.Word word) {
            return small(text).equals(small(word.written()));
        }
    }

    /// A word of which a part is known; `*` stands for any letters.
    ///
    /// @param exact whether its accents count
    /// @param pieces what stands between the stars
    record Part(String text, boolean exact, Pieces pieces) implements Wanted {

        /// Of a longer word the index looks for the beginning only: what it does to prepare for a word with
        /// stars grows with its length and with their number.
        private static final int LONGEST = 50;

        /// More than a word of that length needs.
        private static final int WORK = 1_000_000;

        Part(String text, boolean exact) {
            this(text, exact, Pieces.of(exact ? small(text) : Folding.fold(text)));
        }

        @Override
        public Query query(String field) {
            String folded = Folding.fold(text);
            String known = folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST) + "*";
            return new WildcardQuery(new Term(field, known.replace("\\", "\\\\").replace("?", "\\?")), WORK);
        }

        @Override
        public boolean is(Wording.Word word) {
            return pieces.fit(exact ? small(word.written()) : word.folded());
        }
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
