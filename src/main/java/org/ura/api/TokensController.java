package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
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
import org.ura.people.MadeToken;
import org.ura.people.NewToken;
import org.ura.people.TokenInfo;
import org.ura.people.TokenScope;
import org.ura.people.Tokens;

@RestController
@RequestMapping("/api/v1/my/tokens")
@Tag(name = "my account")
class TokensController {

    private final Tokens tokens;
    private final Clock clock;

    TokensController(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "One’s access tokens, the oldest first")
    ResponseEntity<Slice<TokenView>> list(Caller caller, @ParameterObject Paging paging) {
        return Paging.answer(paging.of("tokens", tokens.own(caller), TokenInfo::id, TokenView::of));
    }

    @PostMapping
    @Operation(
            summary =
                    "Make an access token of a scope: read, translate, review or manage, each with the ones before it."
                            + " Its secret cannot be had again")
    @Answers(status = 201)
    ResponseEntity<Made> create(Caller caller, @Valid @RequestBody Wish wish) {
        Instant end = wish.forever() != null && wish.forever()
                ? null
                : Objects.requireNonNullElseGet(
                        wish.expiresAt(), () -> clock.instant().plus(Tokens.LASTING));
        MadeToken made = tokens.create(
                caller, new NewToken(wish.label(), Choice.of(TokenScope.class, "scope", wish.scope()), end));
        return ResponseEntity.created(
                        URI.create("/api/v1/my/tokens/" + made.info().id()))
                .body(new Made(TokenView.of(made.info()), made.secret()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of one’s tokens at once")
    void revoke(Caller caller, @PathVariable long id) {
        tokens.revoke(caller, id);
    }

    /// A token as its owner sees it later.
    ///
    /// @param scope how far it reaches
    /// @param expiresAt null when it does not end by itself
    /// @param lastUsedAt when a program last signed in with it, up to an hour too early; null when none has
    /// @param holds false when it signs nobody in any more
    record TokenView(
            long id,
            String label,
            String scope,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            boolean holds) {

        static TokenView of(TokenInfo token) {
            return new TokenView(
                    token.id(),
                    token.label(),
                    token.scope().word(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt(),
                    token.holds());
        }
    }

    /// @param secret what a program signs in with in place of the password
    record Made(TokenView token, String secret) {}

    /// @param label what it is for
    /// @param scope `read`, `translate`, `review` or `manage`
    /// @param expiresAt when it ends; in a year when it is left out
    /// @param forever true when it is not to end by itself
    record Wish(
            @NotNull String label,
            @NotNull String scope,
            @Nullable Instant expiresAt,
            @Nullable Boolean forever) {}
}
