package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.AccountDetails;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.EmailAddresses;
import org.ura.people.Identities;
import org.ura.people.MadeLink;
import org.ura.people.PersonInfo;
import org.ura.people.Resetting;
import org.ura.people.Role;
import org.ura.people.SigningOut;

/// The accounts, for administrators.
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "people")
class PeopleController {

    private final Accounts accounts;
    private final EmailAddresses addresses;
    private final Identities identities;
    private final Resetting resetting;
    private final SigningOut signingOut;

    PeopleController(
            Accounts accounts,
            EmailAddresses addresses,
            Identities identities,
            Resetting resetting,
            SigningOut signingOut) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.identities = identities;
        this.resetting = resetting;
        this.signingOut = signingOut;
    }

    @GetMapping
    @Operation(summary = "Everybody with an account, by name; for administrators")
    ResponseEntity<Slice<PersonView>> list(Caller caller, @ParameterObject Paging paging) {
        return Paging.answer(paging.of(
                "people", accounts.details(caller), one -> one.person().id(), PersonView::of));
    }

    @PostMapping
    @Operation(summary = "Make an account with a password; better is an invitation, by which its person chooses one")
    @Answers(status = 201)
    ResponseEntity<PersonInfo> create(Caller caller, @Valid @RequestBody NewPerson wanted) {
        PersonInfo made =
                accounts.create(caller, wanted.name(), wanted.password(), Choice.of(Role.class, "role", wanted.role()));
        return ResponseEntity.created(URI.create("/api/v1/people/" + made.id())).body(made);
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what somebody may do, and whether they may sign in; who may not is signed out at once")
    void change(Caller caller, @PathVariable long id, @Valid @RequestBody Standing wanted) {
        accounts.change(caller, id, Choice.of(Role.class, "role", wanted.role()), wanted.active());
    }

    @PutMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give somebody a new password and sign them out everywhere")
    void password(Caller caller, @PathVariable long id, @Valid @RequestBody NewPassword wanted) {
        accounts.resetPassword(caller, id, wanted.password());
    }

    @PutMapping("/{id}/email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what somebody’s e-mail address is; empty for none")
    void email(Caller caller, @PathVariable long id, @Valid @RequestBody Email wanted) {
        addresses.keep(caller, id, wanted.email());
    }

    @PutMapping("/{id}/identity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say as whom a provider of identities will name somebody: its subject, or a verified address")
    void identity(Caller caller, @PathVariable long id, @Valid @RequestBody Identity wanted) {
        identities.expect(caller, id, wanted.expected());
    }

    @PostMapping("/{id}/password-link")
    @Operation(summary = "Make a link by which somebody chooses a new password; it cannot be had again")
    @Answers(status = 201)
    ResponseEntity<MadeLink> passwordLink(Caller caller, @PathVariable long id) {
        return ResponseEntity.status(HttpStatus.CREATED).body(resetting.make(caller, id));
    }

    @PostMapping("/{id}/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign somebody out everywhere; their tokens end too")
    void signOut(Caller caller, @PathVariable long id) {
        signingOut.everywhere(caller, id);
    }

    /// An account.
    ///
    /// @param role what the account is: `guest`, `translator`, `reviewer`, `manager`, `administrator`
    /// @param email empty when it is not known
    /// @param lastSignInAt when they last signed in to the screens; null when they have not
    /// @param expected as whom a provider is expected to name them; empty for none
    /// @param linked whether they have come from a provider
    record PersonView(
            long id,
            String name,
            String role,
            boolean active,
            String email,
            @Nullable Instant lastSignInAt,
            String expected,
            boolean linked) {

        static PersonView of(AccountDetails details) {
            PersonInfo person = details.person();
            return new PersonView(
                    person.id(),
                    person.name(),
                    Choice.word(person.role()),
                    person.active(),
                    details.email(),
                    details.lastSignInAt(),
                    details.expected(),
                    details.linked());
        }
    }

    /// @param role `guest`, `translator`, `reviewer`, `manager` or `administrator`
    record NewPerson(
            @NotNull String name,
            @NotNull String password,
            @NotNull String role) {}

    /// @param role as above
    /// @param active whether they may sign in
    record Standing(@NotNull String role, @NotNull Boolean active) {}

    record NewPassword(@NotNull String password) {}

    record Email(@NotNull String email) {}

    /// @param expected empty for nobody
    record Identity(@NotNull String expected) {}
}
