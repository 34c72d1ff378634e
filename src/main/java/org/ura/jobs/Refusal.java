package org.ura.jobs;

/// One thing that a job could not take.
///
/// @param place which one it was, from 1
/// @param line the line of the file where it begins, from 1
/// @param reason why
public record Refusal(long place, long line, Reason reason) {}
