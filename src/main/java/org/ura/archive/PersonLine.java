package org.ura.archive;

import org.jspecify.annotations.Nullable;
import org.ura.people.Role;

/// Somebody who is named in an archive: never more than the name, and what they are in the project's team.
///
/// @param id what stands for them in the rows
/// @param role null for somebody who is no member
record PersonLine(long id, String name, @Nullable Role role) {}
