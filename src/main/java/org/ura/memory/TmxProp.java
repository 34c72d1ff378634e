package org.ura.memory;

/// Something that a program says of a unit.
///
/// @param type what it is, `""` for a note to people
/// @param text what it says
public record TmxProp(String type, String text) {}
