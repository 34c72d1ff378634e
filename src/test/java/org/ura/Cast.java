package org.ura;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Role;

/// The people of a test's workbench, made when they are first asked for.
@TestComponent
public class Cast {

    /// Everybody's password.
    public static final String PASSWORD = "një fjalëkalim i gjatë";

    private final Accounts accounts;
    private final Map<String, Caller> known = new ConcurrentHashMap<>();

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    public synchronized Caller administrator() {
        return known.computeIfAbsent("administrator", name -> caller(accounts.createFirst(name, PASSWORD)));
    }

    public Caller guest() {
        return person("guest", Role.GUEST);
    }

    public Caller translator() {
        return person("translator", Role.TRANSLATOR);
    }

    public Caller reviewer() {
        return person("reviewer", Role.REVIEWER);
    }

    public Caller manager() {
        return person("manager", Role.MANAGER);
    }

    /// Somebody with every right of a manager who belongs to no closed team but their own.
    public Caller outsider() {
        return person("outsider", Role.MANAGER);
    }

    private synchronized Caller person(String name, Role role) {
        Caller administrator = administrator();
        return known.computeIfAbsent(name, missing -> caller(accounts.create(administrator, missing, PASSWORD, role)));
    }

    private static Caller caller(PersonInfo person) {
        return new Caller(person.id());
    }
}
