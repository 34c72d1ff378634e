package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.InvitationInfo;
import org.ura.people.Inviting;
import org.ura.people.MadeLink;
import org.ura.people.NewInvitation;
import org.ura.people.Refused;
import org.ura.people.Role;

@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "people")
class InvitationsController {

    private final Inviting inviting;

    InvitationsController(Inviting inviting) {
        this.inviting = inviting;
    }

    @GetMapping
    @Operation(summary = "The invitations that wait for their people: all for an administrator, else one’s teams’")
    ResponseEntity<Slice<InvitationView>> list(Caller caller, @ParameterObject Paging paging) {
        return Paging.answer(paging.of("invitations", inviting.open(caller), InvitationInfo::id, InvitationView::of));
    }

    @PostMapping
    @Operation(
            summary =
                    "Invite somebody; the answer’s path is the link, from the workbench’s root, and cannot be had again")
    @Answers(status = 201)
    ResponseEntity<MadeLink> invite(Caller caller, @Valid @RequestBody Wish wish) {
        if ((wish.teamId() == null) != (wish.teamRole() == null)) {
            throw Refused.invalid("problem.value", wish.teamId() == null ? "teamId" : "teamRole");
        }
        MadeLink made = inviting.invite(
                caller,
                new NewInvitation(
                        Choice.of(Role.class, "role", wish.role()),
                        Objects.requireNonNullElse(wish.name(), ""),
                        Objects.requireNonNullElse(wish.email(), ""),
                        wish.teamId(),
                        wish.teamRole() == null ? null : Choice.of(Role.class, "teamRole", wish.teamRole())));
        return ResponseEntity.status(HttpStatus.CREATED).body(made);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    void revoke(Caller caller, @PathVariable long id) {
        inviting.revoke(caller, id);
    }

    /// An invitation that waits for its person.
    ///
    /// @param role what the account will be
    /// @param name the name it will have; empty when the person chooses it
    /// @param email empty when it is not known
    /// @param teamId the team that the person will be in at once, null for none
    /// @param teamRole what they will be there
    /// @param madeBy who invited
    /// @param expiresAt until when the link opens anything
    record InvitationView(
            long id,
            String role,
            String name,
            String email,
            @Nullable Long teamId,
            @Nullable String teamRole,
            String madeBy,
            Instant expiresAt) {

        static InvitationView of(InvitationInfo info) {
            Role there = info.teamRole();
            return new InvitationView(
                    info.id(),
                    Choice.word(info.role()),
                    info.name(),
                    info.email(),
                    info.teamId(),
                    there == null ? null : Choice.word(there),
                    info.madeBy(),
                    info.expiresAt());
        }
    }

    /// @param role what the account will be: `guest`, `translator`, `reviewer`, `manager` or `administrator`
    /// @param name left out when the person chooses it
    /// @param teamId a project’s team that they will be in at once; with `teamRole`
    record Wish(
            @NotNull String role,
            @Nullable String name,
            @Nullable String email,
            @Nullable Long teamId,
            @Nullable String teamRole) {}
}
