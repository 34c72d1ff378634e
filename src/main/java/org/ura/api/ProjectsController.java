package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;

@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "projects")
class ProjectsController {

    private final Catalogue catalogue;
    private final ProjectSetup setup;
    private final Etags etags;

    ProjectsController(Catalogue catalogue, ProjectSetup setup, Etags etags) {
        this.catalogue = catalogue;
        this.setup = setup;
        this.etags = etags;
    }

    @GetMapping
    @Operation(summary = "The projects that the caller works on")
    @Listed(ProjectInfo.class)
    ResponseEntity<?> list(Caller caller, @ParameterObject Paging paging) {
        return paging.answer("projects", catalogue.projects(caller), ProjectInfo::id, project -> project);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One project")
    ResponseEntity<ProjectInfo> one(Caller caller, @PathVariable long id) {
        return etags.answer(catalogue.project(caller, id));
    }

    @PostMapping
    @Operation(summary = "Found a project: of everybody, or with everybody false of the caller until they add others")
    @Answers(status = 201)
    ResponseEntity<ProjectInfo> create(Caller caller, @Valid @RequestBody NewProject project) {
        boolean everybody = project.everybody() == null || project.everybody();
        long id = setup.create(caller, project.name(), everybody);
        return ResponseEntity.created(URI.create("/api/v1/projects/" + id)).body(catalogue.project(caller, id));
    }

    record NewProject(@NotNull String name, @Nullable Boolean everybody) {}
}
