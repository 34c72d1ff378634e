package org.ura.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.ura.language.Folding;
import org.ura.memory.UnitFilter.Approval;
import org.ura.memory.UnitFilter.Origin;
import org.ura.text.TextHash;

/// What the index knows of a unit for those who care for its memory.
///
/// A text is looked for by its words: a run of letters, or of digits, stands within one word of the text
/// that has it, so that the query misses nothing, and finds some too many. The rows decide.
final class CareFields {

    /// The hashes of a source, and of a source with its target.
    static final String SOURCE = "source-hash";

    static final String PAIR = "pair-hash";

    private static final String BY = "by";
    private static final String DOCUMENT = "document";
    private static final String APPROVED = "approved";
    private static final String IMPORTED = "imported";
    private static final String VERSION = "version";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int FEWEST_LETTERS = 2;
    private static final Pattern RUN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{Nd}+");
    private static final SortField LATER = new SortField(VERSION, SortField.Type.LONG, true);
    private static final SortField NEWER = new SortField(UnitDocument.ID, SortField.Type.LONG, true);

    /// What was written last comes first.
    static final Sort LATEST = new Sort(LATER, NEWER);

    /// Those of a source stand together, and what was written last comes first.
    static final Sort TOGETHER = new Sort(new SortField(SOURCE, SortField.Type.LONG), LATER, NEWER);

    private CareFields() {}

    /// @param target the hash of the unit's target
    static void add(Document document, UnitRow unit, String target) {
        long source = hash(unit.source());
        document.add(new NumericDocValuesField(SOURCE, source));
        document.add(new NumericDocValuesField(PAIR, source ^ Long.rotateLeft(number(target), 17)));
        document.add(new NumericDocValuesField(VERSION, unit.version()));
        document.add(term(BY, UnitFilter.lower(unit.changedBy())));
        document.add(term(DOCUMENT, UnitFilter.lower(unit.document())));
        document.add(term(APPROVED, unit.reviewed() ? YES : NO));
        document.add(term(IMPORTED, unit.imported() ? YES : NO));
    }

    /// 64 bits of it: that two of a million texts have the same is as likely as one in thirty million.
    static long hash(String text) {
        return number(TextHash.of(text));
    }

    private static long number(String hash) {
        return hash.isEmpty() ? 0 : Long.parseUnsignedLong(hash, 0, 16, 16);
    }

    private static Field term(String field, String text) {
        return new StringField(field, text, Field.Store.NO);
    }

    /// Finds every unit that the filter takes, of whichever kind, and some more when it has texts.
    static Query query(UnitFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words(Wording.ALBANIAN, filter.source()).forEach(query -> all.add(query, Occur.FILTER));
        words(Wording.ENGLISH, filter.target()).forEach(query -> all.add(query, Occur.FILTER));
        if (!filter.by().isEmpty()) {
            all.add(new TermQuery(new Term(BY, UnitFilter.lower(filter.by()))), Occur.FILTER);
        }
        if (!filter.document().isEmpty()) {
            all.add(within(DOCUMENT, UnitFilter.lower(filter.document())), Occur.FILTER);
        }
        if (filter.approval() != Approval.ANY) {
            all.add(is(APPROVED, filter.approval() == Approval.REVIEWED), Occur.FILTER);
        }
        if (filter.origin() != Origin.ANY) {
            all.add(is(IMPORTED, filter.origin() == Origin.IMPORTED), Occur.FILTER);
        }
        if (filter.from().isPresent() || filter.until().isPresent()) {
            long first = filter.from().map(CareFields::micros).orElse(Long.MIN_VALUE);
            long last = filter.until().map(until -> micros(until) - 1).orElse(Long.MAX_VALUE);
            all.add(NumericDocValuesField.newSlowRangeQuery(UnitDocument.AT, first, last), Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
    }

    private static Query is(String field, boolean yes) {
        return new TermQuery(new Term(field, yes ? YES : NO));
    }

    private static List<Query> words(Wording wording, String text) {
        String folded = Folding.fold(text);
        List<Query> queries = new ArrayList<>();
        Matcher run = RUN.matcher(folded);
        while (run.find()) {
            String letters = run.group();
            boolean begins = run.start() > 0 && Character.isWhitespace(folded.charAt(run.start() - 1));
            boolean ends = run.end() < folded.length() && Character.isWhitespace(folded.charAt(run.end()));
            if (letters.length() > WordStream.LONGEST / 2) {
                continue; // the index may have cut it
            }
            if (begins && ends) {
                queries.add(new TermQuery(new Term(wording.field(), letters)));
            } else if (begins) {
                queries.add(new PrefixQuery(new Term(wording.field(), letters)));
            } else if (letters.length() >= FEWEST_LETTERS) {
                queries.add(within(wording.field(), letters)); // what has one letter only, nearly all have
            }
        }
        return queries;
    }

    private static Query within(String field, String part) {
        String escaped = part.replaceAll("[\\\\*?]", "\\\\$0");
        return new WildcardQuery(new Term(field, "*" + escaped + "*"));
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
