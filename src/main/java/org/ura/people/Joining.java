package org.ura.people;

import java.io.Serializable;

/// An invitation that somebody is about to use by signing in at the provider, kept in their session meanwhile.
///
/// @param secret the link's
/// @param name the name that they chose; empty when the invitation names them
record Joining(String secret, String name) implements Serializable {}
