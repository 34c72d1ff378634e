package org.ura.people;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// The signed-in person, kept in the session. The role decides what the screens offer; what is allowed
/// is looked up afresh by [Access].
record Account(long personId, String name, Role role, long epoch)
        implements SignedIn, AuthenticatedPrincipal, Serializable {

    static Account of(Person person) {
        return new Account(person.id(), person.name(), person.role(), person.epoch());
    }

    @Override
    public Caller caller() {
        return new Caller(personId);
    }

    @Override
    public Account at(long another) {
        return new Account(personId, name, role, another);
    }

    @Override
    public String getName() {
        return name;
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
