package org.ura.people;

/// What happened to accounts, published within the transaction that did it; listen with
/// `@TransactionalEventListener`, so that only what is stored is told.
public sealed interface AccountEvent {

    /// The account that it happened to; who invited, where there is no account yet.
    long personId();

    /// Somebody made an invitation.
    record Invited(long personId, long invitationId, Role role) implements AccountEvent {}

    /// Somebody took an invitation back.
    record InvitationRevoked(long personId, long invitationId) implements AccountEvent {}

    /// Somebody made their account.
    record Joined(long personId, long invitationId) implements AccountEvent {}

    /// An administrator made a link for a new password.
    record ResetLinkMade(long personId, long madeBy) implements AccountEvent {}

    /// A password was changed, by whichever way.
    record PasswordChanged(long personId) implements AccountEvent {}

    /// All that was signed in as the person is not any more.
    record SignedOutEverywhere(long personId) implements AccountEvent {}

    /// A person made a token.
    record TokenMade(long personId, String label) implements AccountEvent {}

    /// A person took a token back.
    record TokenRevoked(long personId, String label) implements AccountEvent {}

    /// A provider's identity was tied to the account.
    record IdentityLinked(long personId, String issuer) implements AccountEvent {}
}
