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
        if (!proves(person, secret)) {
            failures.failed(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        failures.succeeded(name, address);
        if (!acceptsTokens) {
            last.note(person.orElseThrow());
        }
        return signedIn(person.orElseThrow(), request);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean proves(Optional<Person> person, String secret) {
        if (acceptsTokens
                && secret.startsWith(Tokens.PREFIX)
                && tokens.signedIn(secret).map(Person::id).equals(person.map(Person::id))) {
            return person.isPresent();
        }
        if (person.isEmpty() || !person.get().active()) {
            encoder.matches(secret, nobodysHash);
            return false;
        }
        if (recent.knows(person.get(), secret)) {
            return true;
        }
        boolean right = encoder.matches(secret, person.get().passwordHash());
        if (right) {
            recent.remember(person.get(), secret);
        }
        return right;
    }

    private static Authentication signedIn(Person person, Authentication request) {
        Account account = Account.of(person);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
        token.setDetails(request.getDetails());
        return token;
    }
}
