package org.ura.text;

import java.util.List;

/// A text made ready to be compared by [Similarity].
///
/// @param tagged the text with its tags, numbered from 1, in NFC, each run of white space one blank, none at
/// the ends
/// @param text the same without tags
/// @param words its words and numbers as they are written
/// @param folded the same in the form in which accidents of writing are alike; a number is `#`
/// @param keys the same in the form in which inflected forms are alike; a number is `#`
public record Prepared(String tagged, String text, List<String> words, List<String> folded, List<String> keys) {}
