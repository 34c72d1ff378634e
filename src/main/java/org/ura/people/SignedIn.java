package org.ura.people;

/// Whoever has signed in, as Spring Security's principal.
public interface SignedIn {

    /// The person as the services want them named.
    Caller caller();
}
