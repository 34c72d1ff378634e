package org.ura.memory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    record Part(String text, boolean exact) implements Wanted {

        @Override
        public Query query(String field) {
            String escaped = Folding.fold(text).replace("\\", "\\\\").replace("?", "\\?");
            return new WildcardQuery(new Term(field, escaped));
        }

        @Override
        public boolean is(Wording.Word word) {
            return pattern()
                    .matcher(exact ? small(word.written()) : word.folded())
                    .matches();
        }

        private Pattern pattern() {
            String wanted = exact ? small(text) : Folding.fold(text);
            return Pattern.compile(
                    Stream.of(wanted.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                    Pattern.DOTALL);
        }
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
