package org.ura.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The first administrator, for installations that a script sets up (`URA_ADMIN_NAME`, `URA_ADMIN_PASSWORD`). Without
/// them the first page asks.
///
/// @param name the first administrator's sign-in name
/// @param password their password
@ConfigurationProperties("ura.admin")
record PeopleSettings(@Nullable String name, @Nullable String password) {}
