package org.ura.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.ura.text.Prepared;
import org.ura.text.Shape;
import org.ura.text.TextHash;

/// A unit as a document of the index: terms to find candidates by, and values to score them with.
final class UnitDocument {

    /// To be raised with every change of the fields, the tokens, the folding or the stems: indexes that were made
    /// otherwise are then built anew.
    static final int SCHEMA = 4;

    static final String KEY = "key";
    static final String WORDS = "words";
    private static final String ID = "id";
    private static final String ID_TERM = "unit";
    private static final String SHAPE = "shape";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String CONTEXT = "context";
    private static final String AT = "at";
    private static final String TRUST = "trust";
    private static final UnitOrigin[] ORIGINS = UnitOrigin.values();
    private static final FieldType WORDS_IN_ORDER = wordsInOrder();

    /// The newest first; the last of a document's values is its id.
    static final Sort NEWEST_FIRST =
            new Sort(new SortField(AT, SortField.Type.LONG, true), new SortField(ID, SortField.Type.LONG, true));

    private UnitDocument() {}

    static Term term(long unitId) {
        return new Term(ID_TERM, Long.toString(unitId));
    }

    static Document of(UnitRow unit) {
        Prepared source = Likeness.ALBANIAN.prepare(unit.source());
        Document document = new Document();
        document.add(new StringField(ID_TERM, Long.toString(unit.id()), Field.Store.NO));
        occurrences(source.keys()).forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
        document.add(NumericDocValuesField.indexedField(WORDS, source.keys().size()));
        document.add(new NumericDocValuesField(ID, unit.id()));
        document.add(new NumericDocValuesField(AT, ChronoUnit.MICROS.between(Instant.EPOCH, unit.changedAt())));
        document.add(new NumericDocValuesField(TRUST, trust(unit.provenance())));
        document.add(new BinaryDocValuesField(SHAPE, bytes(Shape.of(source))));
        document.add(new BinaryDocValuesField(SOURCE, new BytesRef(source.tagged())));
        document.add(new BinaryDocValuesField(TARGET, new BytesRef(TextHash.of(unit.target()))));
        document.add(new BinaryDocValuesField(CONTEXT, new BytesRef(context(unit.context()))));
        document.add(words(Wording.ALBANIAN, unit.source()));
        document.add(words(Wording.ENGLISH, unit.target()));
        return document;
    }

    /// No unit of a segment has a higher id.
    static long highestId(LeafReader segment) throws IOException {
        NumericDocValues ids = DocValues.getNumeric(segment, ID);
        long highest = 0;
        while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            highest = Math.max(highest, ids.longValue());
        }
        return highest;
    }

    private static Field words(Wording wording, String text) {
        return new Field(wording.field(), new WordStream(wording.words(text)), WORDS_IN_ORDER);
    }

    private static FieldType wordsInOrder() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /// Each key with the number of its occurrence, so that a word that stands twice counts twice.
    static List<String> occurrences(List<String> keys) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> terms = new ArrayList<>(keys.size());
        for (String key : keys) {
            terms.add(shortened(key) + '#' + seen.merge(key, 1, Integer::sum));
        }
        return terms;
    }

    /// The longest term that Lucene takes has 32,766 bytes. Two keys that are cut alike share a term, which at worst
    /// makes one candidate too many.
    private static String shortened(String key) {
        return key.length() <= 200 ? key : key.substring(0, 200);
    }

    private static long trust(Provenance provenance) {
        return 2L * provenance.origin().ordinal() + (provenance.reviewed() ? 1 : 0);
    }

    private static String context(Context context) {
        return context.previous() + '/' + context.next();
    }

    private static BytesRef bytes(Shape shape) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (1 + shape.hashes().length));
        buffer.putInt(shape.characters());
        for (int hash : shape.hashes()) {
            buffer.putInt(hash);
        }
        return new BytesRef(buffer.array());
    }

    /// The values of one segment's documents, to be read in the order of documents.
    static final class Values {

        private final NumericDocValues id;
        private final NumericDocValues at;
        private final NumericDocValues trust;
        private final BinaryDocValues shape;
        private final BinaryDocValues source;
        private final BinaryDocValues target;
        private final BinaryDocValues context;
        private final Context asked;

        Values(LeafReader reader, Context asked) throws IOException {
            id = DocValues.getNumeric(reader, ID);
            at = DocValues.getNumeric(reader, AT);
            trust = DocValues.getNumeric(reader, TRUST);
            shape = DocValues.getBinary(reader, SHAPE);
            source = DocValues.getBinary(reader, SOURCE);
            target = DocValues.getBinary(reader, TARGET);
            context = DocValues.getBinary(reader, CONTEXT);
            this.asked = asked;
        }

        Shape shape(int document) throws IOException {
            shape.advanceExact(document);
            BytesRef value = shape.binaryValue();
            ByteBuffer buffer = ByteBuffer.wrap(value.bytes, value.offset, value.length);
            int characters = buffer.getInt();
            int[] hashes = new int[buffer.remaining() / Integer.BYTES];
            buffer.asIntBuffer().get(hashes);
            return new Shape(characters, hashes);
        }

        /// With its tags, as [Prepared#tagged()] has it.
        String source(int document) throws IOException {
            source.advanceExact(document);
            return source.binaryValue().utf8ToString();
        }

        boolean contextAgrees(int document) throws IOException {
            context.advanceExact(document);
            String[] sides = context.binaryValue().utf8ToString().split("/", -1);
            return new Context(sides[0], sides[1]).agrees(asked);
        }

        FoundUnit found(int document, int score) throws IOException {
            id.advanceExact(document);
            at.advanceExact(document);
            trust.advanceExact(document);
            target.advanceExact(document);
            return new FoundUnit(
                    id.longValue(),
                    score,
                    at.longValue(),
                    target.binaryValue().utf8ToString(),
                    ORIGINS[(int) trust.longValue() / 2],
                    trust.longValue() % 2 == 1);
        }
    }
}
