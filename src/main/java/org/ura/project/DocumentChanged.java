package org.ura.project;

/// Something in a document is not what it was. Published inside the transaction; listen with
/// `@TransactionalEventListener`, so that only what is stored is told.
public sealed interface DocumentChanged permits SegmentsChanged, CommentsChanged, BinChanged {

    long documentId();
}
