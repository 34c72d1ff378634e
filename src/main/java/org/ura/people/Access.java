package org.ura.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The access rules, asked by every service before it acts. Nothing is cached: a right that was taken away is gone
/// with the next call.
@Service
@Transactional
public class Access {

    private final Persons persons;
    private final Teams teams;

    Access(Persons persons, Teams teams) {
        this.persons = persons;
        this.teams = teams;
    }

    /// The caller, when their role allows `right`. Throws [Refused], forbidden, otherwise.
    public PersonInfo require(Caller caller, Right right) {
        Person person = active(caller);
        if (!person.role().may(right)) {
            throw Refused.forbidden("refused." + right.name().toLowerCase(Locale.ROOT));
        }
        return person.info();
    }

    /// The caller, when they belong to the team and their role allows `right`. Throws [Refused]: unknown for those
    /// outside the team, so that they do not learn what exists; forbidden when the role does not allow it.
    public PersonInfo require(Caller caller, long teamId, Right right) {
        if (!known(teamId).has(active(caller))) {
            throw Refused.unknown("refused.unknown");
        }
        return require(caller, right);
    }

    /// The ids of all teams that the caller belongs to; an administrator belongs to every team.
    public Set<Long> teamsOf(Caller caller) {
        Person person = active(caller);
        return person.role() == Role.ADMINISTRATOR ? teams.allIds() : teams.idsOf(person.id());
    }

    /// A new team of everybody, or of its founder only. Joins the caller's transaction. Returns its id.
    public long foundTeam(Caller founder, boolean everybody) {
        return teams.save(new Team(everybody, Set.of(active(founder).id()))).id();
    }

    /// A team of everybody that nobody founded: the workbench's own, for the seeds. Returns its id.
    public long foundOpenTeam() {
        return teams.save(new Team(true, Set.of())).id();
    }

    /// Who is in the team, by name. Needs the right to read.
    public TeamInfo team(Caller caller, long teamId) {
        require(caller, teamId, Right.READ);
        Team team = known(teamId);
        List<PersonInfo> members = persons.findAllById(team.members()).stream()
                .map(Person::info)
                .sorted(Comparator.comparing(PersonInfo::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new TeamInfo(teamId, team.everybody(), members);
    }

    /// Everybody who may see what belongs to the team, administrators too, by name; no closed accounts. The service
    /// that
    /// asks has asked for the caller's right already.
    public List<PersonInfo> belonging(long teamId) {
        Team team = known(teamId);
        return persons.findAll().stream()
                .filter(person -> person.active() && team.has(person))
                .map(Person::info)
                .sorted(Comparator.comparing(PersonInfo::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// Says anew who is in the team. Needs the right to manage; a closed team always keeps its caller.
    public void changeTeam(Caller caller, long teamId, boolean everybody, Set<Long> memberIds) {
        PersonInfo manager = require(caller, teamId, Right.MANAGE);
        Set<Long> members = new HashSet<>(memberIds);
        members.add(manager.id());
        if (persons.findAllById(members).size() < members.size()) {
            throw Refused.unknown("refused.unknownPerson");
        }
        known(teamId).change(everybody, members);
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
