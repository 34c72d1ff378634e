package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.archive.Moving;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "projects")
class ArchivesController {

    private static final String UNNAMED = "project.ura.zip";

    private final Moving moving;

    ArchivesController(Moving moving) {
        this.moving = moving;
    }

    @GetMapping("/{id}/archive")
    @Operation(summary = "Take a whole project out as one archive, for another installation")
    void write(Caller caller, @PathVariable long id, HttpServletResponse response) throws IOException {
        Attachment.head(response, moving.fileName(caller, id), "application/zip");
        moving.write(caller, id, response.getOutputStream());
    }

    /// The body is read as it comes, whatever type it says it has.
    @PostMapping("/archive")
    @Operation(summary = "Bring in a project’s archive, the request’s body; the answer names the job that does it")
    ResponseEntity<Begun> begin(Caller caller, HttpServletRequest request) throws IOException {
        return Begun.of(moving.begin(caller, UNNAMED, request.getInputStream()));
    }
}
