package org.ura.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ura.project.DocumentInfo;

/// A document that has come in.
///
/// @param remark sentences that say what of it is not Albanian, and in which states its translations are when
///   it came
///     with some; empty when there is nothing to say
record ArrivedView(@JsonUnwrapped DocumentInfo document, String remark) {

    static ArrivedView of(DocumentInfo document, Wording wording) {
        Stream<String> foreign =
                document.foreign().remark().stream().map(key -> wording.sentence(key, document.remarked()));
        Stream<String> states = document.arrived().stream().map(key -> wording.sentence(key, document.states()));
        return new ArrivedView(document, Stream.concat(foreign, states).collect(Collectors.joining(" ")));
    }
}
