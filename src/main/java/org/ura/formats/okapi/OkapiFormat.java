package org.ura.formats.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import org.ura.formats.Archive;
import org.ura.formats.FileParagraph;
import org.ura.formats.Format;
import org.ura.formats.Limits;

/// A format that one of Okapi's filters reads and writes. The original is read again for writing: a filter
/// gives the same events for the same bytes, so that the paragraphs are counted.
abstract class OkapiFormat implements Format {

    /// From Albanian to English.
    private static final Languages USUAL = new Languages(LocaleId.fromString("sq"), LocaleId.ENGLISH);

    private final Limits limits;

    OkapiFormat(Limits limits) {
        this.limits = limits;
    }

    /// Takes a close look before Okapi does; throws [org.ura.formats.UnreadableDocument].
    abstract void check(String fileName, byte[] bytes);

    /// A new filter, with its settings.
    abstract IFilter filter(byte[] bytes);

    /// The languages that a file says it is in.
    record Languages(LocaleId source, LocaleId target) {}

    /// The languages of this file.
    Languages languages(byte[] bytes) {
        return USUAL;
    }

    /// What can be told of the paragraphs of this file.
    Structures structures(byte[] bytes) {
        return Structures.NONE;
    }

    /// How far this file says that its translations are.
    States states(byte[] bytes) {
        return States.NONE;
    }

    /// Whether a paragraph is one segment, however many sentences it has.
    boolean whole() {
        return false;
    }

    /// The text as a person reads it.
    String shown(String text) {
        return text;
    }

    /// The text as the file has it.
    String stored(String text) {
        return text;
    }

    /// What is left of a paragraph whose words are left out.
    TextFragment emptied(ITextUnit unit, Coded paragraph) {
        return paragraph.emptied();
    }

    /// Whether a unit without a translation gets an empty one.
    boolean emptyTargets() {
        return true;
    }

    Limits limits() {
        return limits;
    }

    @Override
    public List<FileParagraph> read(String fileName, byte[] bytes) {
        check(fileName, bytes);
        Reading reading = new Reading(this, fileName, structures(bytes), states(bytes));
        try (IFilter filter = filter(bytes);
                RawDocument document = document(fileName, bytes)) {
            filter.open(document, false);
            while (filter.hasNext()) {
                reading.take(next(filter));
            }
        }
        return reading.paragraphs();
    }

    @Override
    public void write(String fileName, byte[] original, List<String> translations, OutputStream out)
            throws IOException {
        check(fileName, original);
        LocaleId target = languages(original).target();
        ByteArrayOutputStream written = new ByteArrayOutputStream(original.length);
        Writing writing = new Writing(
                this, fileName, structures(original), new Writing.Work(translations, bilingual(original), target));
        try (IFilter filter = filter(original);
                RawDocument document = document(fileName, original)) {
            filter.open(document, true);
            try (IFilterWriter writer = filter.createFilterWriter()) {
                writer.setOptions(target, "UTF-8");
                writer.setOutput(written);
                while (filter.hasNext()) {
                    writer.handleEvent(writing.put(next(filter)));
                }
            }
        }
        writing.finish();
        byte[] bytes = written.toByteArray();
        out.write(zipped() ? Archive.packedAnew(fileName, bytes) : bytes);
    }

    private static Event next(IFilter filter) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("asked to stop");
        }
        return filter.next();
    }

    /// An archive is packed anew before, so that Okapi sees in it what [#check] has seen.
    private RawDocument document(String fileName, byte[] bytes) {
        Languages languages = languages(bytes);
        byte[] seen = zipped() ? Archive.packedAnew(fileName, bytes) : bytes;
        return new RawDocument(new ByteArrayInputStream(seen), "UTF-8", languages.source(), languages.target());
    }
}
