package org.ura.jobs;

/// A job's row.
///
/// @param teamId whose it is
/// @param file the name of its file
record JobRow(JobInfo info, long teamId, String file) {}
