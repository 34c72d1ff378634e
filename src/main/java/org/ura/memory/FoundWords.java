package org.ura.memory;

import java.util.List;

/// What the index knows of a concordance's words.
///
/// @param ids the units that may have them, the newest first
/// @param total how many units may have them, at least
record FoundWords(List<Long> ids, long total) {}
