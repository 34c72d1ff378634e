package org.ura.project;

import java.time.Instant;

/// A text that a segment had, and that its present one is worth comparing with.
public sealed interface Compared {

    /// The text.
    String text();

    /// What the memory offered for it, as it was put in.
    ///
    /// @param percent the match's score
    /// @param pretranslated whether it was filled in as one of many, and not by the translator
    record Offered(String text, int percent, boolean pretranslated) implements Compared {}

    /// What a reviewer decided on.
    ///
    /// @param act approved or returned
    /// @param by who
    /// @param at when
    record Decided(String text, Act act, String by, Instant at) implements Compared {}
}
