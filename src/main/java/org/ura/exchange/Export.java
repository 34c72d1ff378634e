package org.ura.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.ura.assessment.Marking;
import org.ura.formats.Bilingual;
import org.ura.formats.BilingualFiles;
import org.ura.formats.BilingualParagraph;
import org.ura.formats.Documents;
import org.ura.formats.UnwritableDocument;
import org.ura.memory.Tmx;
import org.ura.memory.TmxUnit;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.SegmentRow;
import org.ura.project.State;

/// Takes documents out. Rows are read in pages while the file is written, so that a document of any length
/// takes the same little memory, and a slow reader holds no transaction.
@Service
public class Export {

    private final Catalogue catalogue;
    private final AllRows rows;
    private final Documents documents;
    private final Marking marking;
    private final ExportNotes notes;
    private final Carrying carrying;
    private final HomeMark home;

    Export(
            Catalogue catalogue,
            AllRows rows,
            Documents documents,
            Marking marking,
            ExportNotes notes,
            Carrying carrying,
            HomeMark home) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.documents = documents;
        this.marking = marking;
        this.notes = notes;
        this.carrying = carrying;
        this.home = home;
    }

    /// What the file is called that a document is written to. Needs the right to read.
    public String fileName(Caller caller, long documentId, ExportFormat format) {
        return format.fileName(catalogue.document(caller, documentId).name());
    }

    /// Writes a document to `out`, which stays open. Needs the right to read, which is asked for before the
    /// first byte is written.
    public void write(Caller caller, long documentId, ExportFormat format, OutputStream out) {
        write(caller, documentId, ExportWish.of(format), out);
    }

    /// The same of some segments, and with what is wished. Throws [Refused], invalid, before the first byte, for
    /// segments that the document does not have, and for some segments of a format that has all.
    public void write(Caller caller, long documentId, ExportWish wish, OutputStream out) {
        DocumentInfo document = catalogue.document(caller, documentId);
        requireSegments(caller, documentId, wish);
        if (wish.format() == ExportFormat.TARGET) {
            copy(target(caller, documentId, Untranslated.KEEP), out);
            return;
        }
        IssuesOut issues = new IssuesOut(marking.ofDocument(caller, documentId));
        notes.exported(caller, document, wish.format());
        write(caller, document, wish, issues, out);
    }

    /// Makes sure that there is something to write. Throws as [#write] does.
    public void requireSegments(Caller caller, long documentId, ExportWish wish) {
        catalogue.document(caller, documentId);
        if (wish.format() == ExportFormat.TARGET && !wish.segments().all()) {
            throw Refused.invalid("refused.segmentsOfTarget");
        }
        if (rows.of(caller, documentId, wish.segments()).findFirst().isEmpty()) {
            throw Refused.invalid("refused.noSegments");
        }
    }

    /// The same for everybody to read: what reviewers have marked and what was said concerns those who work on
    /// the document, and is left out; so is what says where the file belongs, as this one is not to come back.
    /// Whoever calls this notes it.
    void writeForAll(Caller caller, DocumentInfo document, ExportFormat format, OutputStream out) {
        switch (format) {
            case TARGET -> copy(translated(caller, document, Untranslated.KEEP), out);
            case TMX ->
                Tmx.write(
                        () -> units(caller, document, SegmentRanges.ALL, false).iterator(), out);
            default ->
                BilingualFiles.write(
                        format.bilingual().orElseThrow(),
                        carrying.forAll(
                                document.name(),
                                () -> paragraphs(caller, document, SegmentRanges.ALL)
                                        .iterator()),
                        out);
        }
    }

    private void write(Caller caller, DocumentInfo document, ExportWish wish, IssuesOut issues, OutputStream out) {
        if (wish.format() == ExportFormat.TMX) {
            Tmx.write(() -> units(caller, document, wish.segments(), true).iterator(), out);
        } else {
            BilingualFiles.write(
                    wish.format().bilingual().orElseThrow(),
                    new Bilingual(
                            document.name(),
                            () -> bilingual(caller, document, issues, wish).iterator(),
                            !issues.none(),
                            home.document(document.id())),
                    out);
        }
    }

    /// A document as a part of a project's file.
    Part part(Caller caller, DocumentInfo document, ExportWish wish) {
        IssuesOut issues = new IssuesOut(marking.ofDocument(caller, document.id()));
        notes.exported(caller, document, wish.format());
        return new Part(
                !issues.none(),
                () -> bilingual(caller, document, issues, wish),
                () -> units(caller, document, SegmentRanges.ALL, true));
    }

    /// @param assessed whether there are issues
    /// @param paragraphs makes its paragraphs
    /// @param units makes its confirmed pairs
    record Part(boolean assessed, Supplier<Stream<BilingualParagraph>> paragraphs, Supplier<Stream<TmxUnit>> units) {}

    /// The translated file of a document. Needs the right to read. It is read again before it is given away:
    /// throws [org.ura.people.Refused], a clash that names the segments, when their tags cannot be written,
    /// or when words or tags would be lost.
    public TargetFile target(Caller caller, long documentId, Untranslated untranslated) {
        DocumentInfo document = catalogue.document(caller, documentId);
        TargetFile file = translated(caller, document, untranslated);
        notes.exported(caller, document, ExportFormat.TARGET);
        return file;
    }

    private TargetFile translated(Caller caller, DocumentInfo document, Untranslated untranslated) {
        Targets targets = Targets.of(paragraphs(caller, document, SegmentRanges.ALL), untranslated);
        byte[] original = catalogue.original(caller, document.id());
        try {
            byte[] bytes = documents.target(document.name(), original, targets.texts());
            return new TargetFile(ExportFormat.TARGET.fileName(document.name()), bytes, targets.untranslated());
        } catch (UnwritableDocument unwritable) {
            String key =
                    unwritable.reason() == UnwritableDocument.Reason.TAGS ? "refused.exportTags" : "refused.exportLost";
            throw Refused.clash(key, targets.segments(unwritable.paragraphs()), unwritable.detail());
        }
    }

    private static void copy(TargetFile file, OutputStream out) {
        try {
            out.write(file.bytes());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<BilingualParagraph> bilingual(
            Caller caller, DocumentInfo document, IssuesOut issues, ExportWish wish) {
        return carrying.of(caller, document.id(), paragraphs(caller, document, wish.segments()), issues, wish);
    }

    private Stream<List<SegmentRow>> paragraphs(Caller caller, DocumentInfo document, SegmentRanges segments) {
        return Paragraphs.of(rows.of(caller, document.id(), segments));
    }

    /// @param marked whether they say where they belong, so that the file can come back
    private Stream<TmxUnit> units(Caller caller, DocumentInfo document, SegmentRanges segments, boolean marked) {
        String home = marked ? this.home.document(document.id()) : "";
        return rows.of(caller, document.id(), segments)
                .filter(row -> row.state() != State.INITIAL && !row.returned())
                .map(row -> new TmxUnit(
                        row.source(),
                        row.target(),
                        row.changedBy(),
                        row.changedAt(),
                        marked
                                ? Map.of(
                                        "x-document",
                                        document.name(),
                                        Tmx.DOCUMENT,
                                        home,
                                        Tmx.SEGMENT,
                                        SegmentMark.of(row).toString())
                                : Map.of("x-document", document.name())));
    }
}
