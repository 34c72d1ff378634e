package org.ura.api;

import java.util.List;
import org.ura.exchange.Brought;
import org.ura.project.DocumentInfo;

/// What became of several files: the documents, each file that is none with the reason, and the documents that
/// were there already, when that was asked.
record BroughtView(List<ArrivedView> documents, List<RefusedView> refused, List<DocumentInfo> same) {

    /// @param code names the reason for programs
    record RefusedView(String file, String code, String reason) {}

    static BroughtView of(List<Brought> brought, Wording wording) {
        return new BroughtView(
                brought.stream()
                        .flatMap(one -> one.documents().stream())
                        .map(document -> ArrivedView.of(document, wording))
                        .toList(),
                brought.stream()
                        .flatMap(one -> one.refused().stream())
                        .map(file ->
                                new RefusedView(file.file(), file.key(), wording.sentence(file.key(), file.args())))
                        .toList(),
                brought.stream().flatMap(one -> one.same().stream()).toList());
    }
}
