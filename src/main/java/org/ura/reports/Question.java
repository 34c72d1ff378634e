package org.ura.reports;

/// What a report is asked about.
///
/// @param documentId 0 for all documents of the project
/// @param period which days
public record Question(long projectId, long documentId, Period period) {}
