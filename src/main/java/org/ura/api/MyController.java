package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.EmailAddresses;
import org.ura.people.OwnSettings;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.SigningOut;

/// One's own account.
@RestController
@RequestMapping("/api/v1/my")
@Tag(name = "my account")
class MyController {

    private static final Set<String> LANGUAGES = Set.of("en", "sq");

    private final Accounts accounts;
    private final EmailAddresses addresses;
    private final OwnSettings settings;
    private final SigningOut signingOut;

    MyController(Accounts accounts, EmailAddresses addresses, OwnSettings settings, SigningOut signingOut) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.settings = settings;
        this.signingOut = signingOut;
    }

    @GetMapping("/account")
    @Operation(summary = "Who one is, and how far the token reaches that the call came with")
    Self self(Caller caller) {
        PersonInfo person = accounts.self(caller);
        return new Self(
                person.id(),
                person.name(),
                Choice.word(person.role()),
                caller.scope().word(),
                addresses.own(caller),
                accounts.language(caller).orElse(""));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change one’s password; all tokens end")
    void password(Caller caller, @Valid @RequestBody Passwords wanted) {
        accounts.changePassword(caller, wanted.oldPassword(), wanted.newPassword());
    }

    @PutMapping("/email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say where one gets one’s mail; empty for nowhere")
    void email(Caller caller, @Valid @RequestBody Email wanted) {
        addresses.keep(caller, wanted.email());
    }

    @PutMapping("/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say in which language one reads the screens, en or sq")
    void language(Caller caller, @Valid @RequestBody Language wanted) {
        if (!LANGUAGES.contains(wanted.language())) {
            throw Refused.invalid("refused.choice", "language", "en, sq");
        }
        accounts.chooseLanguage(caller, wanted.language());
    }

    @GetMapping("/settings")
    @Operation(summary = "What one has chosen for one’s screens, by name")
    Map<String, String> settings(Caller caller) {
        return settings.all(caller);
    }

    @PutMapping("/settings/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep something under a name: at most 40 characters of name and 4,000 of text")
    void keep(Caller caller, @PathVariable String name, @Valid @RequestBody Setting wanted) {
        settings.keep(caller, name, wanted.setting());
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign oneself out everywhere; all tokens end, this call’s too")
    void signOut(Caller caller) {
        signingOut.everywhere(caller);
    }

    /// Oneself.
    ///
    /// @param role what one is with the account, as far as the token reaches
    /// @param scope how far this call reaches: `read`, `translate`, `review` or `manage`
    /// @param email empty when it is not known
    /// @param language empty when none was chosen
    record Self(long id, String name, String role, String scope, String email, String language) {}

    record Passwords(@NotNull String oldPassword, @NotNull String newPassword) {}

    record Email(@NotNull String email) {}

    record Language(@NotNull String language) {}

    record Setting(@NotNull String setting) {}
}
