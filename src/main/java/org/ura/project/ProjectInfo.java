package org.ura.project;

/// A project as its team sees it.
///
/// @param id the project's id
/// @param name its name
/// @param everybody true when everybody with an account belongs to its team
/// @param documents how many documents it has
/// @param progress the segments of all its documents
/// @param memoryId the memory that its confirmed segments go into
/// @param teamId who works on it
public record ProjectInfo(
        long id, String name, boolean everybody, int documents, Progress progress, long memoryId, long teamId) {}
