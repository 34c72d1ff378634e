package org.ura.formats;

import org.ura.language.SrxRules;

/// How a paragraph becomes segments.
public sealed interface Segmentation {

    /// A segment a sentence, by the rules that the workbench brings along.
    Segmentation SENTENCES = new Sentences(SrxRules.builtIn());

    /// The paragraph is one segment.
    Segmentation PARAGRAPHS = new Paragraphs();

    /// A segment a sentence.
    ///
    /// @param rules where sentences end
    record Sentences(SrxRules rules) implements Segmentation {}

    /// The paragraph is one segment.
    record Paragraphs() implements Segmentation {}
}
