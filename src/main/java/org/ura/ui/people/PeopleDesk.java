package org.ura.ui.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ura.people.AccountDetails;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.EmailAddresses;
import org.ura.people.Identities;
import org.ura.people.Inviting;
import org.ura.people.MadeLink;
import org.ura.people.OidcSignIn;
import org.ura.people.Resetting;
import org.ura.people.Role;
import org.ura.people.SigningOut;
import org.ura.ui.CurrentPerson;

/// What administrators do with accounts, as the person at this browser.
@Component
class PeopleDesk {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Resetting resetting;
    private final SigningOut signingOut;
    private final EmailAddresses addresses;
    private final Identities identities;
    private final Optional<OidcSignIn> elsewhere;
    private final CurrentPerson person;

    PeopleDesk(
            Accounts accounts,
            Inviting inviting,
            Resetting resetting,
            SigningOut signingOut,
            EmailAddresses addresses,
            Identities identities,
            Optional<OidcSignIn> elsewhere,
            CurrentPerson person) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.resetting = resetting;
        this.signingOut = signingOut;
        this.addresses = addresses;
        this.identities = identities;
        this.elsewhere = elsewhere;
        this.person = person;
    }

    Caller caller() {
        return person.caller();
    }

    Inviting inviting() {
        return inviting;
    }

    /// What the provider is called at which people may sign in, if there is one.
    Optional<String> provider() {
        return elsewhere.map(OidcSignIn::label);
    }

    List<AccountDetails> everybody() {
        return accounts.details(caller());
    }

    void add(String name, String password, Role role) {
        accounts.create(caller(), name, password, role);
    }

    void change(long personId, Role role, boolean active) {
        accounts.change(caller(), personId, role, active);
    }

    void resetPassword(long personId, String password) {
        accounts.resetPassword(caller(), personId, password);
    }

    MadeLink resetLink(long personId) {
        return resetting.make(caller(), personId);
    }

    void keepEmail(long personId, String address) {
        addresses.keep(caller(), personId, address);
    }

    void expect(long personId, String name) {
        identities.expect(caller(), personId, name);
    }

    void signOut(long personId) {
        signingOut.everywhere(caller(), personId);
    }
}
