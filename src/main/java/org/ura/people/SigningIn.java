package org.ura.people;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Signs people in with their password and, where they are accepted, programs with an access token. A
/// wrong name takes as long as a wrong password.
class SigningIn implements AuthenticationProvider {

    private final Persons persons;
    private final Tokens tokens;
    private final FailedSignIns failures;
    private final RecentSignIns recent;
    private final LastSignIns last;
    private final PasswordEncoder encoder;
    private final boolean acceptsTokens;
    private final String nobodysHash;

    SigningIn(
            Persons persons,
            Tokens tokens,
            FailedSignIns failures,
            RecentSignIns recent,
            LastSignIns last,
            PasswordEncoder encoder,
            boolean acceptsTokens) {
        this.persons = persons;
        this.tokens = tokens;
        this.failures = failures;
        this.recent = recent;
        this.last = last;
        this.encoder = encoder;
        this.acceptsTokens = acceptsTokens;
        this.nobodysHash = Objects.requireNonNull(encoder.encode(Secrets.random()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        String secret = String.valueOf(request.getCredentials());
        String address =
                request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        failures.check(name, address);
        Optional<Person> person = persons.findByNameKey(Person.key(name));
        Optional<Account> account = byToken(person, secret).or(() -> byPassword(person, secret));
        if (account.isEmpty()) {
            failures.failed(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        failures.succeeded(name, address);
        if (!acceptsTokens) {
            last.note(person.orElseThrow());
        }
        return signedIn(account.get(), request);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Account> byToken(Optional<Person> person, String secret) {
        return acceptsTokens && secret.startsWith(Tokens.PREFIX)
                ? tokens.signedIn(secret)
                        .filter(owner -> person.isPresent()
                                && person.get().id() == owner.person().id())
                        .map(Account::of)
                : Optional.empty();
    }

    private Optional<Account> byPassword(Optional<Person> person, String secret) {
        if (person.isEmpty() || !person.get().active()) {
            encoder.matches(secret, nobodysHash);
            return Optional.empty();
        }
        if (recent.knows(person.get(), secret)) {
            return person.map(Account::of);
        }
        if (!encoder.matches(secret, person.get().passwordHash())) {
            return Optional.empty();
        }
        recent.remember(person.get(), secret);
        return person.map(Account::of);
    }

    private static Authentication signedIn(Account account, Authentication request) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
        token.setDetails(request.getDetails());
        return token;
    }
}
