package org.ura.exchange;

import java.util.List;
import org.springframework.stereotype.Service;
import org.ura.formats.Documents;
import org.ura.formats.Segmentation;
import org.ura.formats.SourceDocument;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Intake;
import org.ura.project.NewDocument;
import org.ura.project.NewSegment;

/// Brings files in as documents.
@Service
public class Import {

    private final Documents documents;
    private final RulesInForce rules;
    private final Catalogue catalogue;
    private final Intake intake;

    Import(Documents documents, RulesInForce rules, Catalogue catalogue, Intake intake) {
        this.documents = documents;
        this.rules = rules;
        this.catalogue = catalogue;
        this.intake = intake;
    }

    /// Reads a file and stores it as a document of the project. Needs the right to translate. Throws
    /// [UnreadableDocument] naming file and place, and [Refused]; nothing is stored then.
    public DocumentInfo file(Caller caller, long projectId, String fileName, byte[] bytes) {
        catalogue.project(caller, projectId); // before a stranger makes the machine read a large file
        return intake.store(caller, projectId, read(fileName, bytes));
    }

    /// Reads a file that the workbench brings along, and stores it.
    DocumentInfo own(long projectId, String fileName, byte[] bytes) {
        return intake.storeOwn(projectId, read(fileName, bytes));
    }

    private NewDocument read(String fileName, byte[] bytes) {
        SourceDocument source = documents.read(fileName, bytes, new Segmentation.Sentences(rules.now()));
        List<List<NewSegment>> paragraphs = source.paragraphs().stream()
                .map(paragraph -> paragraph.segments().stream()
                        .map(segment -> new NewSegment(segment.gap(), segment.text()))
                        .toList())
                .toList();
        return new NewDocument(fileName, bytes, paragraphs);
    }
}
