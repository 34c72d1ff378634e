package org.ura.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/// Notes what happens to accounts, in the transaction that does it. What an act says itself, as who set
/// whose password, is noted where it is done.
@Component
class AccountRecord {

    private final SecurityContextHolderStrategy contexts;
    private final AuditLog audit;
    private final Persons persons;

    AccountRecord(SecurityContextHolderStrategy contexts, AuditLog audit, Persons persons) {
        this.contexts = contexts;
        this.audit = audit;
        this.persons = persons;
    }

    static AuditNote about(AuditKind kind, PersonInfo person) {
        return AuditNote.of(kind, person.name(), person.id()).with(word(person.role()));
    }

    /// What there is to say of an account that was changed.
    static List<AuditNote> changes(PersonInfo before, PersonInfo now) {
        List<AuditNote> notes = new ArrayList<>();
        if (before.role() != now.role()) {
            notes.add(about(AuditKind.ACCOUNT_CHANGED, now).with(word(before.role()) + " → " + word(now.role())));
        }
        if (before.active() != now.active()) {
            notes.add(about(now.active() ? AuditKind.ACCOUNT_SWITCHED_ON : AuditKind.ACCOUNT_SWITCHED_OFF, now));
        }
        return notes;
    }

    @EventListener
    void happened(AccountEvent event) {
        PersonInfo person = person(event.personId());
        switch (event) {
            case AccountEvent.Invited invited ->
                audit.note(
                        person,
                        AuditNote.of(AuditKind.INVITED, "", invited.invitationId())
                                .with(word(invited.role())));
            case AccountEvent.InvitationRevoked revoked ->
                audit.note(person, AuditNote.of(AuditKind.INVITATION_REVOKED, "", revoked.invitationId()));
            case AccountEvent.Joined joined -> audit.note(person, about(AuditKind.ACCOUNT_CREATED, person));
            case AccountEvent.ResetLinkMade made ->
                audit.note(
                        person(made.madeBy()), AuditNote.of(AuditKind.PASSWORD_LINK_MADE, person.name(), person.id()));
            case AccountEvent.SignedOutEverywhere out ->
                audit.note(
                        whoever().orElse(person),
                        AuditNote.of(AuditKind.SIGNED_OUT_EVERYWHERE, person.name(), person.id()));
            case AccountEvent.IdentityLinked linked ->
                audit.note(
                        person,
                        AuditNote.of(AuditKind.IDENTITY_LINKED, person.name(), person.id())
                                .with(linked.issuer()));
            case AccountEvent.PasswordChanged known -> {}
            case AccountEvent.TokenMade known -> {}
            case AccountEvent.TokenRevoked known -> {}
        }
    }

    private PersonInfo person(long id) {
        return persons.findById(id).orElseThrow().info();
    }

    /// Who is at the browser, if anybody.
    private Optional<PersonInfo> whoever() {
        Authentication here = contexts.getContext().getAuthentication();
        return here != null && here.getPrincipal() instanceof SignedIn somebody
                ? persons.findById(somebody.caller().personId()).map(Person::info)
                : Optional.empty();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
