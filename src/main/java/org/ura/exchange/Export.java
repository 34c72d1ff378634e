package org.ura.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.ura.assessment.Marking;
import org.ura.formats.Bilingual;
import org.ura.formats.BilingualParagraph;
import org.ura.formats.BilingualSegment;
import org.ura.formats.Documents;
import org.ura.formats.UnwritableDocument;
import org.ura.formats.Xliff21;
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

    Export(Catalogue catalogue, AllRows rows, Documents documents, Marking marking, ExportNotes notes) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.documents = documents;
        this.marking = marking;
        this.notes = notes;
    }

    /// What the file is called that a document is written to. Needs the right to read.
    public String fileName(Caller caller, long documentId, ExportFormat format) {
        return format.fileName(catalogue.document(caller, documentId).name());
    }

    /// Writes a document to `out`, which stays open. Needs the right to read, which is asked for before the
    /// first byte is written.
    public void write(Caller caller, long documentId, ExportFormat format, OutputStream out) {
        DocumentInfo document = catalogue.document(caller, documentId);
        if (format == ExportFormat.TARGET) {
            copy(target(caller, documentId, Untranslated.KEEP), out);
        } else {
            IssuesOut issues = new IssuesOut(marking.ofDocument(caller, documentId));
            notes.exported(caller, document, format);
            write(caller, document, format, issues, out);
        }
    }

    /// The same for everybody to read: what reviewers have marked concerns those who work on the document,
    /// and is left out. Whoever calls this notes it.
    void writeForAll(Caller caller, DocumentInfo document, ExportFormat format, OutputStream out) {
        write(caller, document, format, IssuesOut.NONE, out);
    }

    private void write(Caller caller, DocumentInfo document, ExportFormat format, IssuesOut issues, OutputStream out) {
        switch (format) {
            case XLIFF_2_1 -> Xliff21.write(bilingual(caller, document, issues), out);
            case TMX -> Tmx.write(() -> units(caller, document).iterator(), out);
            case TARGET -> copy(translated(caller, document, Untranslated.KEEP), out);
        }
    }

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
        Targets targets = Targets.of(paragraphs(caller, document), untranslated);
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

    private Bilingual bilingual(Caller caller, DocumentInfo document, IssuesOut issues) {
        return new Bilingual(
                document.name(),
                () -> paragraphs(caller, document)
                        .map(segments -> paragraph(segments, issues))
                        .iterator(),
                !issues.none());
    }

    private Stream<List<SegmentRow>> paragraphs(Caller caller, DocumentInfo document) {
        return Paragraphs.of(rows.of(caller, document.id()));
    }

    private static BilingualParagraph paragraph(List<SegmentRow> segments, IssuesOut issues) {
        return new BilingualParagraph(
                segments.getFirst().paragraph(),
                segments.stream().map(row -> segment(row, issues)).toList());
    }

    /// A returned segment whose text somebody has cleared has no translation any more.
    private static BilingualSegment segment(SegmentRow row, IssuesOut issues) {
        boolean cleared = row.target().isEmpty();
        return new BilingualSegment(
                row.number(),
                row.gap(),
                row.source(),
                row.target(),
                cleared ? State.INITIAL.word() : row.state().word(),
                row.returned() && !cleared,
                cleared ? "" : row.reason(),
                issues.of(row));
    }

    private Stream<TmxUnit> units(Caller caller, DocumentInfo document) {
        return rows.of(caller, document.id())
                .filter(row -> row.state() != State.INITIAL && !row.returned())
                .map(row -> new TmxUnit(
                        row.source(),
                        row.target(),
                        row.changedBy(),
                        row.changedAt(),
                        Map.of("x-document", document.name())));
    }
}
