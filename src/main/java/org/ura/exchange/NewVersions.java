package org.ura.exchange;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.NewDocument;
import org.ura.project.Updating;
import org.ura.project.VersionCounts;

/// Brings in new versions of documents that are here already.
@Service
public class NewVersions {

    private final Import imports;
    private final Catalogue catalogue;
    private final Updating updating;

    NewVersions(Import imports, Catalogue catalogue, Updating updating) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.updating = updating;
    }

    /// What a file would make of a document. Nothing is stored. Needs the right to translate. Throws
    /// [UnreadableDocument], and [Refused], invalid, when the file has another ending than the document.
    public VersionCounts preview(Caller caller, long documentId, String fileName, byte[] bytes) {
        return updating.preview(caller, documentId, read(caller, documentId, fileName, bytes));
    }

    /// Puts a file in the place of a document, as [Updating#update] says. Throws the same; nothing is stored then.
    public VersionCounts bring(Caller caller, long documentId, String fileName, byte[] bytes) {
        return updating.update(caller, documentId, read(caller, documentId, fileName, bytes));
    }

    private NewDocument read(Caller caller, long documentId, String fileName, byte[] bytes) {
        DocumentInfo document = catalogue.document(caller, documentId);
        imports.allow(caller, document.projectId());
        String name = document.name();
        if (!ending(name).equals(ending(fileName))) {
            throw Refused.invalid("refused.versionKind", fileName, ending(name));
        }
        return imports.read(name, bytes);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
