package org.ura.people;

/// Whoever has signed in, as Spring Security's principal.
public interface SignedIn {

    /// The person as the services want them named.
    Caller caller();

    /// The id of the token that they have signed in with, 0 for a password or another provider.
    default long tokenId() {
        return 0;
    }

    /// How often the person had been signed out everywhere when they signed in ([SigningOut]).
    long epoch();

    /// The same person as if they had signed in at this count.
    SignedIn at(long epoch);
}
