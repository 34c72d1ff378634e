package org.ura.people;

import java.time.Instant;

/// A one-time link, as only its maker sees it and only now.
///
/// @param id the id of what it opens
/// @param path where it leads, from the workbench's root and without a slash at the beginning:
/// `join/…`, `reset/…`
/// @param expiresAt until when it opens anything
public record MadeLink(long id, String path, Instant expiresAt) {}
