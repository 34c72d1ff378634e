package org.ura.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ura.memory.ConcordanceQuery.Mode;
import org.ura.text.Span;

/// The words of a concordance: which units may have them, by the index, and where a text has them.
///
/// @param wording whose words they are
/// @param mode how they go together
/// @param wanted the words
record Phrase(Wording wording, Mode mode, List<Wanted> wanted) {

    static Phrase of(ConcordanceQuery query) {
        Wording wording = Wording.of(query.side());
        List<Wanted> wanted = Stream.of(query.text().strip().split("\\s+"))
                .filter(chunk -> chunk.chars().anyMatch(Character::isLetterOrDigit))
                .flatMap(chunk -> chunk.indexOf('*') >= 0
                        ? Stream.of(new Wanted.Part(bare(chunk), query.exact()))
                        : words(wording, chunk, query.exact()))
                .toList();
        return new Phrase(wording, query.mode(), wanted);
    }

    private static Stream<Wanted> words(Wording wording, String chunk, boolean exact) {
        return wording.words(chunk).stream()
                .map(word -> exact ? new Wanted.AsWritten(word.written()) : new Wanted.AnyForm(word.stem()));
    }

    /// Without the marks around it.
    private static String bare(String chunk) {
        return chunk.replaceAll("^[^\\p{L}\\p{N}*]+|[^\\p{L}\\p{N}*]+$", "");
    }

    /// Finds every unit that has the words, and some that have others like them, or in another order.
    Query query() {
        List<Query> queries =
                wanted.stream().map(word -> word.query(wording.field())).toList();
        if (mode == Mode.PHRASE && queries.stream().allMatch(TermQuery.class::isInstance)) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            queries.forEach(query -> phrase.add(((TermQuery) query).getTerm()));
            return phrase.build();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.FILTER));
        return all.build();
    }

    /// Where the words stand in a text: each place of the phrase, or every such word when the text has them
    /// all. Empty when it has not.
    List<Span> in(String text) {
        List<Wording.Word> words = wording.words(text);
        return mode == Mode.PHRASE ? phrases(words) : all(words);
    }

    private List<Span> phrases(List<Wording.Word> words) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at + wanted.size() <= words.size()) {
            if (stands(words, at)) {
                Wording.Word last = words.get(at + wanted.size() - 1);
                found.add(new Span(words.get(at).place().from(), last.place().to()));
                at += wanted.size();
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean stands(List<Wording.Word> words, int at) {
        return IntStream.range(0, wanted.size()).allMatch(i -> wanted.get(i).is(words.get(at + i)));
    }

    private List<Span> all(List<Wording.Word> words) {
        boolean complete = wanted.stream().allMatch(word -> words.stream().anyMatch(word::is));
        return complete
                ? words.stream()
                        .filter(word -> wanted.stream().anyMatch(other -> other.is(word)))
                        .map(Wording.Word::place)
                        .toList()
                : List.of();
    }
}
