package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Bin;
import org.ura.project.BinnedDocument;
import org.ura.project.BinnedProject;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;
import org.ura.project.Removal;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "bin")
class BinController {

    private final Bin bin;
    private final Removal removal;

    BinController(Bin bin, Removal removal) {
        this.bin = bin;
        this.removal = removal;
    }

    @GetMapping("/bin")
    @Operation(summary = "The projects in the bin that the caller manages")
    List<BinnedProject> projects(Caller caller) {
        return bin.projects(caller);
    }

    @GetMapping("/projects/{id}/bin")
    @Operation(summary = "The documents of a project that are in the bin")
    List<BinnedDocument> documents(Caller caller, @PathVariable long id) {
        return bin.documents(caller, id);
    }

    @PostMapping("/documents/{id}/restore")
    @Operation(summary = "Take a document out of the bin; it gets a number when another has its name by now")
    DocumentInfo restore(Caller caller, @PathVariable long id) {
        return bin.restore(caller, id);
    }

    @DeleteMapping("/projects/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a project into the bin with all its documents; its memory stays a memory")
    void delete(Caller caller, @PathVariable long id) {
        removal.deleteProject(caller, id);
    }

    @PostMapping("/projects/{id}/restore")
    @Operation(summary = "Take a project out of the bin with the documents that went there with it")
    ProjectInfo restoreProject(Caller caller, @PathVariable long id) {
        return bin.restoreProject(caller, id);
    }
}
