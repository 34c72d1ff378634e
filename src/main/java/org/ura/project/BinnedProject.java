package org.ura.project;

import java.time.Instant;

/// A project in the bin.
///
/// @param id the project's id
/// @param name its name
/// @param documents how many documents come back with it
/// @param binnedBy who deleted it, '' for nobody
/// @param binnedAt when
/// @param keptUntil when it goes for good
public record BinnedProject(
        long id, String name, int documents, String binnedBy, Instant binnedAt, Instant keptUntil) {}
