package org.ura.people;

/// Who asks. Every service call carries its caller, and the service looks up afresh what that person may do.
///
/// @param personId the account's id
/// @param scope how far they may go at most, whatever their role is
public record Caller(long personId, TokenScope scope) {

    /// Somebody who may do all that their role allows.
    public Caller(long personId) {
        this(personId, TokenScope.MANAGE);
    }
}
