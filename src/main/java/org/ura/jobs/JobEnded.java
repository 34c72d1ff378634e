package org.ura.jobs;

/// A job has ended. Published inside the transaction that stores it.
///
/// @param teamId whose it is
/// @param job the job as it is now
public record JobEnded(long teamId, JobInfo job) {}
