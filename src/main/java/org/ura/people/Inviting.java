package org.ura.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Inviting people by links that make one account each. An administrator invites as whatever they like;
/// who leads a team invites into it, with an account that may see or translate what is everybody's and
/// no more. A link is good for seven days, and as long as whoever made it may still invite so.
@Service
@Transactional
public class Inviting {

    /// What the account of somebody may be whom no administrator has invited.
    public static final Set<Role> ROLES_BY_A_LEAD = Set.of(Role.GUEST, Role.TRANSLATOR);

    private static final Duration LASTING = Duration.ofDays(7);

    private final Invitations invitations;
    private final Persons persons;
    private final Access access;
    private final Membership teams;
    private final Newcomers newcomers;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Inviting(
            Invitations invitations,
            Persons persons,
            Access access,
            Membership teams,
            Newcomers newcomers,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.persons = persons;
        this.access = access;
        this.teams = teams;
        this.newcomers = newcomers;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /// Makes an invitation and returns its link, which cannot be had again. Needs the right to
    /// administer, or to manage the team for an account of [#ROLES_BY_A_LEAD]. Throws [Refused] for a
    /// name that is taken or cannot be, an address that is none, and a role that nobody has in a team.
    public MadeLink invite(Caller caller, NewInvitation wanted) {
        PersonInfo inviter = mayInvite(caller, wanted);
        if (!wanted.name().isEmpty()) {
            newcomers.free(wanted.name());
        }
        EmailAddress.checked(wanted.email());
        String secret = Secrets.random();
        Invitation made = invitations.save(
                new Invitation(wanted, new OneTimeLink(secret, inviter.id(), clock.instant(), LASTING)));
        events.publishEvent(new AccountEvent.Invited(inviter.id(), made.id(), wanted.role()));
        return new MadeLink(made.id(), "join/" + secret, made.link().expiresAt());
    }

    /// The invitations that wait for their people, oldest first: all for an administrator, for others
    /// those into teams that they lead.
    @Transactional(readOnly = true)
    public List<InvitationInfo> open(Caller caller) {
        Person person = known(access.require(caller, Right.ACCOUNT).id());
        return invitations.open(clock.instant()).stream()
                .filter(one -> answersFor(person, one))
                .map(this::info)
                .toList();
    }

    /// Takes an invitation back. Throws [Refused], unknown, for one that the caller does not see in [#open].
    public void revoke(Caller caller, long invitationId) {
        Person person = known(access.require(caller, Right.ACCOUNT).id());
        Invitation invitation = invitations
                .lockById(invitationId)
                .filter(one -> answersFor(person, one))
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        invitation.link().revoke(clock.instant());
        events.publishEvent(new AccountEvent.InvitationRevoked(person.id(), invitationId));
    }

    /// What a link offers to whoever has it. Throws [Refused] with the sentence why it offers nothing.
    @Transactional(readOnly = true)
    public InvitationInfo look(String secret) {
        return info(
                usable(invitations.byFingerprint(Secrets.fingerprint(secret)).orElse(null)));
    }

    /// Makes the account that the link offers; the link is used up. `name` counts when the invitation
    /// names nobody. Throws [Refused] with the sentence why the link, the name or the password cannot be taken.
    public PersonInfo join(String secret, String name, String password) {
        return join(secret, name, () -> passwords.hash(password)).info();
    }

    /// The same for somebody who signs in elsewhere and has no password.
    Person joinFromElsewhere(String secret, String name) {
        return join(secret, name, passwords::unknown);
    }

    private Person join(String secret, String name, Supplier<String> hash) {
        Invitation invitation = usable(
                invitations.lockByFingerprint(Secrets.fingerprint(secret)).orElse(null));
        Person person =
                newcomers.add(invitation.name().isEmpty() ? name : invitation.name(), hash.get(), invitation.role());
        person.changeEmail(invitation.email());
        invitation.link().use(clock.instant());
        invitation.usedBy(person.id());
        if (invitation.teamId() != null && invitation.teamRole() != null) {
            teams.enter(invitation.teamId(), person.id(), invitation.teamRole());
        }
        events.publishEvent(new AccountEvent.Joined(person.id(), invitation.id()));
        return person;
    }

    private Invitation usable(@Nullable Invitation invitation) {
        if (invitation == null) {
            throw Refused.unknown("refused.linkUnknown");
        }
        invitation.link().check(clock.instant());
        if (!answersFor(known(invitation.link().madeBy()), invitation)) {
            throw Refused.invalid("refused.linkRevoked");
        }
        return invitation;
    }

    private PersonInfo mayInvite(Caller caller, NewInvitation wanted) {
        if (wanted.teamRole() == Role.ADMINISTRATOR) {
            throw Refused.invalid("refused.teamRole");
        }
        if (wanted.teamId() == null || !ROLES_BY_A_LEAD.contains(wanted.role())) {
            return access.require(caller, Right.ADMINISTER);
        }
        return access.require(caller, wanted.teamId(), Right.MANAGE);
    }

    /// Whether somebody might have made this invitation now.
    private boolean answersFor(Person person, Invitation invitation) {
        return person.active()
                && (person.role().may(Right.ADMINISTER)
                        || invitation.teamId() != null
                                && ROLES_BY_A_LEAD.contains(invitation.role())
                                && teams.leads(person, invitation.teamId()));
    }

    private InvitationInfo info(Invitation one) {
        return new InvitationInfo(
                one.id(),
                one.role(),
                one.name(),
                one.email(),
                one.teamId(),
                one.teamRole(),
                known(one.link().madeBy()).name(),
                one.link().expiresAt());
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
