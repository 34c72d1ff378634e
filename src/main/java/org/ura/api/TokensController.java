package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.Tokens;

@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "people")
class TokensController {

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an access token of one’s own, which lasts a year; its secret is given once")
    Made create(Caller caller, @Valid @RequestBody NewToken token) {
        return new Made(tokens.create(caller, token.label()));
    }

    record NewToken(@NotNull String label) {}

    record Made(String secret) {}
}
