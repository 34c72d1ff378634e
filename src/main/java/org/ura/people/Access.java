package org.ura.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The access rules, asked by every service before it acts. Nothing is cached: a right that was taken away is
/// gone with the next call. Whoever comes with a token is never more than its [TokenScope] says.
@Service
@Transactional
public class Access {

    private final Persons persons;
    private final Teams teams;

    Access(Persons persons, Teams teams) {
        this.persons = persons;
        this.teams = teams;
    }

    /// The caller, when their account's role allows `right`. Throws [Refused], forbidden, otherwise.
    @Transactional(readOnly = true)
    public PersonInfo require(Caller caller, Right right) {
        return allowed(caller, active(caller).info(), right);
    }

    /// The caller, with their role in the team, when that allows `right`. Throws [Refused]: unknown for those
    /// outside the team, so that they do not learn what exists; forbidden when the role does not allow it.
    @Transactional(readOnly = true)
    public PersonInfo require(Caller caller, long teamId, Right right) {
        Person person = active(caller);
        Role role = known(teamId).role(person).orElseThrow(() -> Refused.unknown("refused.unknown"));
        return allowed(caller, person.info(role), right);
    }

    /// What the caller is in a team: their role there, nothing for those outside and where there is no such team.
    @Transactional(readOnly = true)
    public Optional<Role> role(Caller caller, long teamId) {
        return teams.findById(teamId).flatMap(team -> team.role(active(caller))).map(caller.scope()::narrowed);
    }

    /// The ids of all teams that the caller belongs to; an administrator belongs to every team.
    public Set<Long> teamsOf(Caller caller) {
        Person person = active(caller);
        return person.role() == Role.ADMINISTRATOR ? teams.allIds() : teams.idsOf(person.id());
    }

    /// What the caller is in each of the teams that they belong to, by the teams' ids.
    @Transactional(readOnly = true)
    public Map<Long, Role> roles(Caller caller) {
        Person person = active(caller);
        Map<Long, Role> roles = new HashMap<>();
        if (person.role() == Role.ADMINISTRATOR) {
            teams.allIds().forEach(id -> roles.put(id, Role.ADMINISTRATOR));
        } else {
            teams.idsOf(person.id()).forEach(id -> roles.put(id, person.role()));
            teams.membershipsOf(person.id()).forEach(one -> roles.put(one.getTeamId(), one.getRole()));
        }
        roles.replaceAll((team, role) -> caller.scope().narrowed(role));
        return roles;
    }

    /// A new team of everybody, or of its founder only, who leads it. Joins the caller's transaction. Returns its id.
    public long foundTeam(Caller founder, boolean everybody) {
        return teams.save(new Team(
                        everybody, Map.of(require(founder, Right.KEEP).id(), Role.MANAGER)))
                .id();
    }

    /// A team of everybody that nobody founded: the workbench's own, for the seeds. Returns its id.
    public long foundOpenTeam() {
        return teams.save(new Team(true, Map.of())).id();
    }

    /// Who is in the team and what each is there, by name. Needs the right to read.
    public TeamInfo team(Caller caller, long teamId) {
        require(caller, teamId, Right.READ);
        Team team = known(teamId);
        return new TeamInfo(
                teamId,
                team.everybody(),
                named(team, persons.findAllById(team.members().keySet())));
    }

    /// Everybody who may see what belongs to the team, with their role there, administrators too, by name; no
    /// closed accounts. The service that asks has asked for the caller's right already.
    public List<PersonInfo> belonging(long teamId) {
        return named(known(teamId), persons.findAll()).stream()
                .filter(PersonInfo::active)
                .toList();
    }

    /// Everybody who can be put into the team, with the role of their account, by name; no closed accounts. Needs
    /// the right to manage the team.
    @Transactional(readOnly = true)
    public List<PersonInfo> candidates(Caller caller, long teamId) {
        require(caller, teamId, Right.MANAGE);
        return persons.findAllByOrderByName().stream()
                .filter(Person::active)
                .map(Person::info)
                .toList();
    }

    /// Says anew who is in the team and what each is there. Needs the right to manage; whoever says so goes on
    /// leading it. Throws [Refused]: unknown for somebody that there is not, invalid where one would be an
    /// administrator.
    public void changeTeam(Caller caller, long teamId, boolean everybody, Map<Long, Role> members) {
        PersonInfo manager = require(caller, teamId, Right.MANAGE);
        Map<Long, Role> all = new HashMap<>(members);
        if (manager.role() != Role.ADMINISTRATOR) {
            all.put(manager.id(), Role.MANAGER);
        }
        if (persons.findAllById(all.keySet()).size() < all.size()) {
            throw Refused.unknown("refused.unknownPerson");
        }
        known(teamId).change(everybody, all);
    }

    /// The person with the role that the services are to see: what they decide by it themselves is bounded by the
    /// caller's scope too.
    private static PersonInfo allowed(Caller caller, PersonInfo person, Right right) {
        if (!person.role().may(right)) {
            throw Refused.forbidden("refused." + right.name().toLowerCase(Locale.ROOT));
        }
        if (!caller.scope().allows(right)) {
            throw Refused.forbidden("refused.scope", caller.scope().word());
        }
        return new PersonInfo(person.id(), person.name(), caller.scope().narrowed(person.role()), person.active());
    }

    /// Those of the people who are in the team.
    private static List<PersonInfo> named(Team team, Collection<Person> people) {
        return people.stream()
                .flatMap(person -> team.role(person).map(person::info).stream())
                .sorted(Comparator.comparing(PersonInfo::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Person active(Caller caller) {
        return persons.findById(caller.personId())
                .filter(Person::active)
                .orElseThrow(() -> Refused.forbidden("refused.account"));
    }

    private Team known(long teamId) {
        return teams.findById(teamId).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }
}
