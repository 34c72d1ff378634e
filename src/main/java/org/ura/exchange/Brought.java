package org.ura.exchange;

import java.util.List;
import org.ura.project.DocumentInfo;

/// What became of the files that came in together.
///
/// @param documents those that are documents now
/// @param refused those that are not, with the reason
/// @param same documents that were there already, from files of the same names and bytes
public record Brought(List<DocumentInfo> documents, List<RefusedFile> refused, List<DocumentInfo> same) {

    public Brought {
        documents = List.copyOf(documents);
        refused = List.copyOf(refused);
        same = List.copyOf(same);
    }

    /// A file that did not become a document; nothing of it is stored.
    ///
    /// @param file its name as it can be shown
    /// @param key names the sentence that says why
    /// @param args the values for the sentence
    public record RefusedFile(String file, String key, List<Object> args) {}
}
