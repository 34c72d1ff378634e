package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Purging;

@RestController
@RequestMapping("/api/v1/bin")
@Tag(name = "bin")
class PurgingController {

    private final Purging purging;

    PurgingController(Purging purging) {
        this.purging = purging;
    }

    @DeleteMapping("/documents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a document in the bin for good, with its history")
    void document(Caller caller, @PathVariable long id) {
        purging.document(caller, id);
    }

    @DeleteMapping("/projects/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a project in the bin for good, and with memory=true the memory founded with it too")
    void project(Caller caller, @PathVariable long id, @RequestParam(defaultValue = "false") boolean memory) {
        purging.project(caller, id, memory);
    }
}
