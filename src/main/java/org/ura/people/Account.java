package org.ura.people;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// The signed-in person, kept in the session. The role decides what the screens offer; what is allowed
/// is looked up afresh by [Access].
record Account(long personId, String name, Role role, long epoch, TokenScope scope, long tokenId)
        implements SignedIn, AuthenticatedPrincipal, Serializable {

    static Account of(Person person) {
        return new Account(person.id(), person.name(), person.role(), person.epoch(), TokenScope.MANAGE, 0);
    }

    static Account of(TokenOwner owner) {
        Person person = owner.person();
        return new Account(person.id(), person.name(), person.role(), person.epoch(), owner.scope(), owner.tokenId());
    }

    @Override
    public Caller caller() {
        return new Caller(personId, scope);
    }

    @Override
    public Account at(long another) {
        return new Account(personId, name, role, another, scope, tokenId);
    }

    @Override
    public String getName() {
        return name;
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
