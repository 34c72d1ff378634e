package org.ura.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.ura.exchange.Brought.RefusedFile;
import org.ura.formats.Documents;
import org.ura.formats.Parcel;
import org.ura.formats.Parcel.Packed;
import org.ura.formats.Segmentation;
import org.ura.formats.SourceDocument;
import org.ura.formats.SourceParagraph;
import org.ura.formats.UnreadableDocument;
import org.ura.language.LanguageGuess;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Intake;
import org.ura.project.NewDocument;
import org.ura.project.NewSegment;
import org.ura.project.Originals;
import org.ura.project.ParagraphShape;
import org.ura.project.State;

/// Brings files in as documents.
@Service
public class Import {

    private final Documents documents;
    private final RulesInForce rules;
    private final LanguageGuess guess;
    private final Catalogue catalogue;
    private final Originals originals;
    private final Intake intake;
    private final Access access;

    Import(
            Documents documents,
            RulesInForce rules,
            LanguageGuess guess,
            Catalogue catalogue,
            Originals originals,
            Intake intake,
            Access access) {
        this.documents = documents;
        this.rules = rules;
        this.guess = guess;
        this.catalogue = catalogue;
        this.originals = originals;
        this.intake = intake;
        this.access = access;
    }

    /// Reads a file and stores it as a document of the project; translations that a bilingual file has are in
    /// the states that it says, as far as the caller may approve. Needs the right to translate. Throws
    /// [UnreadableDocument] naming file and place, and [Refused]; nothing is stored then.
    public DocumentInfo file(Caller caller, long projectId, String fileName, byte[] bytes) {
        allow(caller, projectId);
        return intake.store(caller, projectId, read(fileName, bytes));
    }

    /// Brings in a file, or all files of a ZIP archive, each for itself: one that cannot be read keeps none
    /// of the others out. Needs the right to translate.
    public Brought all(Caller caller, long projectId, String fileName, byte[] bytes) {
        return all(caller, projectId, fileName, bytes, true);
    }

    /// The same; with `again` false, files that the project has a document of already, by name and bytes, are
    /// passed over, so that a script may repeat itself.
    public Brought all(Caller caller, long projectId, String fileName, byte[] bytes, boolean again) {
        allow(caller, projectId);
        List<DocumentInfo> documents = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        List<DocumentInfo> same = new ArrayList<>();
        for (Packed file : unpacked(fileName, bytes, refused)) {
            Optional<DocumentInfo> there =
                    again ? Optional.empty() : originals.same(caller, projectId, file.name(), file.bytes());
            if (there.isPresent()) {
                same.add(there.get());
                continue;
            }
            try {
                documents.add(intake.store(caller, projectId, read(file.name(), file.bytes())));
            } catch (UnreadableDocument e) {
                refused.add(new RefusedFile(e.file(), e.key(), e.args()));
            } catch (Refused e) {
                refused.add(new RefusedFile(file.name(), e.key(), e.args()));
            }
        }
        return new Brought(documents, refused, same);
    }

    /// Before somebody who may not makes the machine read a large file.
    void allow(Caller caller, long projectId) {
        access.require(caller, catalogue.project(caller, projectId).teamId(), Right.TRANSLATE);
    }

    private static List<Packed> unpacked(String fileName, byte[] bytes, List<RefusedFile> refused) {
        try {
            return Parcel.is(fileName) ? Parcel.files(fileName, bytes) : List.of(new Packed(fileName, bytes));
        } catch (UnreadableDocument e) {
            refused.add(new RefusedFile(e.file(), e.key(), e.args()));
            return List.of();
        }
    }

    /// Reads a file that the workbench brings along, and stores it.
    DocumentInfo own(long projectId, String fileName, byte[] bytes) {
        return intake.storeOwn(projectId, read(fileName, bytes));
    }

    /// Reads a file as it would be stored. Nothing is.
    NewDocument read(String fileName, byte[] bytes) {
        SourceDocument source = documents.read(fileName, bytes, new Segmentation.Sentences(rules.now()));
        List<List<NewSegment>> paragraphs = source.paragraphs().stream()
                .map(paragraph -> paragraph.segments().stream()
                        .map(segment -> new NewSegment(
                                segment.gap(),
                                segment.text(),
                                segment.target(),
                                State.named(segment.state()).orElse(State.INITIAL),
                                guess.of(segment.text())))
                        .toList())
                .toList();
        List<ParagraphShape> shapes = source.paragraphs().stream()
                .map(SourceParagraph::structure)
                .map(structure -> new ParagraphShape(structure.kind().name(), structure.label(), structure.tagLines()))
                .toList();
        return new NewDocument(fileName, bytes, paragraphs, shapes);
    }
}
