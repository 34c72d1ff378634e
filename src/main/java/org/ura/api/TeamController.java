package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.people.TeamInfo;
import org.ura.project.ProjectSetup;

@RestController
@RequestMapping("/api/v1/projects/{id}")
@Tag(name = "projects")
class TeamController {

    private final ProjectSetup setup;
    private final Guard guard;
    private final Etags etags;

    TeamController(ProjectSetup setup, Guard guard, Etags etags) {
        this.setup = setup;
        this.guard = guard;
        this.etags = etags;
    }

    @GetMapping("/team")
    @Operation(summary = "Who works on a project, and as what")
    ResponseEntity<TeamView> team(Caller caller, @PathVariable long id) {
        return etags.answer(now(caller, id));
    }

    @PutMapping("/team")
    @Operation(summary = "Say anew who works on a project; whoever says so goes on leading it")
    ResponseEntity<TeamView> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewTeam wanted) {
        Map<Long, Role> members = wanted.roles();
        return guard.change(
                caller,
                id,
                ifMatch,
                () -> now(caller, id),
                () -> setup.changeTeam(caller, id, wanted.everybody(), members));
    }

    @GetMapping("/candidates")
    @Operation(summary = "Everybody who can be put into a project’s team, with the role of their account")
    List<Member> candidates(Caller caller, @PathVariable long id) {
        return setup.candidates(caller, id).stream().map(Member::of).toList();
    }

    private TeamView now(Caller caller, long id) {
        return TeamView.of(setup.team(caller, id));
    }

    /// Who works on a project.
    ///
    /// @param id the team’s id
    /// @param everybody whether everybody with an account belongs to it
    record TeamView(long id, boolean everybody, List<Member> members) {

        static TeamView of(TeamInfo team) {
            return new TeamView(
                    team.id(),
                    team.everybody(),
                    team.members().stream().map(Member::of).toList());
        }
    }

    /// @param role what they are in the team: `guest`, `translator`, `reviewer` or `manager`
    record Member(long id, String name, String role) {

        static Member of(PersonInfo person) {
            return new Member(person.id(), person.name(), Choice.word(person.role()));
        }
    }

    /// @param everybody whether everybody with an account belongs to it
    record NewTeam(
            @NotNull Boolean everybody, @NotNull @Valid List<NewMember> members) {

        Map<Long, Role> roles() {
            if (members.stream().map(NewMember::id).distinct().count() < members.size()) {
                throw Refused.invalid("problem.value", "members");
            }
            return members.stream()
                    .collect(Collectors.toMap(NewMember::id, one -> Choice.of(Role.class, "role", one.role())));
        }
    }

    /// @param role `guest`, `translator`, `reviewer` or `manager`
    record NewMember(@NotNull Long id, @NotNull String role) {}
}
