package org.ura.people;

import java.util.List;

/// Who works on something.
///
/// @param id the team's id
/// @param everybody true when everybody with an account belongs to it
/// @param members the people named, by name; counts only when `everybody` is false
public record TeamInfo(long id, boolean everybody, List<PersonInfo> members) {}
