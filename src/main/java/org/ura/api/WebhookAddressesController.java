package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.ura.webhooks.AllowedAddress;
import org.ura.webhooks.AllowedAddresses;

/// To where webhooks may send, for administrators.
@RestController
@RequestMapping("/api/v1/webhook-addresses")
@Tag(name = "webhooks")
class WebhookAddressesController {

    private final AllowedAddresses addresses;

    WebhookAddressesController(AllowedAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping
    @Operation(summary = "To where webhooks may send; with nothing listed, nothing is sent")
    ResponseEntity<Slice<AllowedAddress>> list(Caller caller, @ParameterObject Paging paging) {
        return Paging.answer(paging.of("addresses", addresses.list(caller), AllowedAddress::id, address -> address));
    }

    @PostMapping
    @Operation(
            summary = "List the name of a host, an address, or a network as 10.1.0.0/16. A host that leads to an inner"
                    + " address is sent to only when that address is listed too")
    @Answers(status = 201)
    ResponseEntity<AllowedAddress> add(Caller caller, @Valid @RequestBody Wish wish) {
        return ResponseEntity.status(HttpStatus.CREATED).body(addresses.add(caller, wish.entry()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an entry off the list")
    void remove(Caller caller, @PathVariable long id) {
        addresses.remove(caller, id);
    }

    /// @param entry `cms.example.org`, `10.1.2.3`, `10.1.0.0/16`, `fd00::/8`
    record Wish(@NotNull String entry) {}
}
