package org.ura.exchange;

/// A pre-translation's row.
///
/// @param atDocument the document that it has come to, 0 before the first
/// @param atSegment the last segment there that it has looked at
/// @param deedId 0 when it has filled nothing
record PretranslationRow(Pretranslation wanted, long atDocument, long atSegment, long deedId) {}
