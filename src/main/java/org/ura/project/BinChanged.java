package org.ura.project;

/// A document went to the bin or came back from it. Published inside the transaction, like the other changes.
///
/// @param documentId the document
/// @param binned whether it is in the bin now
public record BinChanged(long documentId, boolean binned) implements DocumentChanged {}
