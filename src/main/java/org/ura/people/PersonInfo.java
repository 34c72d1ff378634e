package org.ura.people;

/// An account as others may see it.
///
/// @param id the account's id
/// @param name the sign-in name, as it was written
/// @param role what the person is: in a team, where it is asked about one, else with the account
/// @param active false for somebody who may not sign in any more
public record PersonInfo(long id, String name, Role role, boolean active) {}
