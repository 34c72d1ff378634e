package org.ura.people;

/// Who asks. Every service call carries its caller, and the service looks up afresh what that person may do.
///
/// @param personId the account's id
public record Caller(long personId) {}
