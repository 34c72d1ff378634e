package org.ura.people;

import java.util.List;

/// Who works on something.
///
/// @param id the team's id
/// @param everybody true when everybody with an account belongs to it, all but the members as what their accounts say
/// @param members the people named, by name, each with their role in the team
public record TeamInfo(long id, boolean everybody, List<PersonInfo> members) {}
