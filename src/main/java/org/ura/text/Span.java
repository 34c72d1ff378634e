package org.ura.text;

/// A part of a text.
///
/// @param from where it begins, in UTF-16 units from 0
/// @param to where it ends, exclusive
public record Span(int from, int to) {}
