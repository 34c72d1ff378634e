package org.ura.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account as its administrators see it.
///
/// @param person who it is
/// @param email their e-mail address; empty when it is not known
/// @param lastSignInAt when they last signed in to the screens, if they have
/// @param expected as whom a provider is expected to name them, its subject or a verified e-mail
/// address; empty for none
/// @param linked whether they have come from a provider
public record AccountDetails(
        PersonInfo person, String email, @Nullable Instant lastSignInAt, String expected, boolean linked) {}
