package org.ura.exchange;

/// A document in its own format, translated.
///
/// @param name what the file is called
/// @param bytes its content
/// @param untranslated how many segments have no translation
public record TargetFile(String name, byte[] bytes, int untranslated) {}
