package org.ura.memory;

/// Units of this memory were written; told when the transaction has been committed.
record MemoryChanged(long memoryId) {}
