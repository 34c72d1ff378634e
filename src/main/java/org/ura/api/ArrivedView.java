package org.ura.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ura.project.DocumentInfo;

/// A document that has come in.
///
/// @param remark a sentence that says what of it is not Albanian; empty when all seems to be
record ArrivedView(@JsonUnwrapped DocumentInfo document, String remark) {

    static ArrivedView of(DocumentInfo document, Wording wording) {
        return new ArrivedView(
                document,
                document.foreign()
                        .remark()
                        .map(key -> wording.sentence(key, document.remarked()))
                        .orElse(""));
    }
}
