package org.ura.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.ura.people.Access;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Right;
import org.ura.people.SignedIn;
import org.ura.people.StillSignedIn;

/// The person at this browser.
@Component
public class CurrentPerson {

    private final AuthenticationContext authentication;
    private final Accounts accounts;
    private final Access access;
    private final StillSignedIn still;

    CurrentPerson(AuthenticationContext authentication, Accounts accounts, Access access, StillSignedIn still) {
        this.authentication = authentication;
        this.accounts = accounts;
        this.access = access;
        this.still = still;
    }

    /// The person as the services want them named.
    public Caller caller() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .map(SignedIn::caller)
                .orElseThrow(() -> new IllegalStateException("this view asks for a sign-in"));
    }

    public boolean signedIn() {
        return authentication.getAuthenticatedUser(SignedIn.class).isPresent();
    }

    /// The account, looked up now.
    public PersonInfo info() {
        return accounts.self(caller());
    }

    /// Whether to offer what needs `right` of the account. The services decide again.
    public boolean may(Right right) {
        return info().role().may(right);
    }

    /// Whether to offer what needs `right` in a team. The services decide again.
    public boolean may(long teamId, Right right) {
        return access.role(caller(), teamId).filter(role -> role.may(right)).isPresent();
    }

    /// Stays signed in at this browser, after one has signed oneself out everywhere by a new password.
    public void stay() {
        still.stay(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }

    public void signOut() {
        authentication.logout();
    }
}
