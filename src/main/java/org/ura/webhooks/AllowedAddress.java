package org.ura.webhooks;

import java.time.Instant;

/// To where webhooks may send.
///
/// @param id the entry's id
/// @param entry the name of a host, an address, or a network with the length of its prefix
/// @param addedBy who listed it, by name
/// @param addedAt when
public record AllowedAddress(long id, String entry, String addedBy, Instant addedAt) {}
