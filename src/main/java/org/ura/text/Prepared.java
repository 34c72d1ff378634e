package org.ura.text;

import java.util.List;

/// A text made ready to be compared by [Similarity].
///
/// @param text the text in NFC, each run of white space one blank, none at the ends
/// @param words its words and numbers as they are written
/// @param folded the same in the form in which accidents of writing are alike; a number is `#`
/// @param keys the same in the form in which inflected forms are alike; a number is `#`
public record Prepared(String text, List<String> words, List<String> folded, List<String> keys) {}
