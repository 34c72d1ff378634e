package org.ura.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// A person who has signed in at a provider, as the session keeps them.
class KnownElsewhere extends DefaultOidcUser implements SignedIn {

    private final Account account;

    KnownElsewhere(Account account, OidcIdToken token) {
        super(account.authorities(), token);
        this.account = account;
    }

    @Override
    public Caller caller() {
        return account.caller();
    }

    @Override
    public long epoch() {
        return account.epoch();
    }

    @Override
    public KnownElsewhere at(long epoch) {
        return new KnownElsewhere(account.at(epoch), getIdToken());
    }

    /// The account's name, not the provider's.
    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownElsewhere one && account.equals(one.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
