package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.ura.exchange.Brought;
import org.ura.exchange.Import;
import org.ura.exchange.NewVersions;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Removal;
import org.ura.project.VersionCounts;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "documents")
class DocumentsController {

    private final Catalogue catalogue;
    private final Import imports;
    private final NewVersions versions;
    private final Removal removal;
    private final Wording wording;
    private final Etags etags;

    DocumentsController(
            Catalogue catalogue, Import imports, NewVersions versions, Removal removal, Wording wording, Etags etags) {
        this.catalogue = catalogue;
        this.imports = imports;
        this.versions = versions;
        this.removal = removal;
        this.wording = wording;
        this.etags = etags;
    }

    @GetMapping("/projects/{id}/documents")
    @Operation(summary = "The documents of a project with their progress")
    @Listed(DocumentInfo.class)
    ResponseEntity<?> list(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        return paging.answer(
                "documents " + id, catalogue.documents(caller, id), DocumentInfo::id, document -> document);
    }

    @PostMapping(path = "/projects/{id}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring in a file as a document")
    @Answers(status = 201)
    ResponseEntity<ArrivedView> upload(Caller caller, @PathVariable long id, @RequestPart MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        DocumentInfo document = imports.file(caller, id, name, file.getBytes());
        return ResponseEntity.created(URI.create("/api/v1/documents/" + document.id()))
                .body(ArrivedView.of(document, wording));
    }

    @PostMapping(path = "/projects/{id}/documents/all", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Bring in several files, or ZIP archives of files, each for itself: what became a document, and why"
                            + " something did not. With again=false what the project has already, by name and bytes, is"
                            + " left as it is")
    BroughtView uploadAll(
            Caller caller,
            @PathVariable long id,
            @RequestPart List<MultipartFile> file,
            @RequestParam(defaultValue = "true") boolean again)
            throws IOException {
        List<Brought> brought = new ArrayList<>();
        for (MultipartFile one : file) {
            String name = Objects.requireNonNullElse(one.getOriginalFilename(), "");
            brought.add(imports.all(caller, id, name, one.getBytes(), again));
        }
        return BroughtView.of(brought, wording);
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "One document with its progress")
    ResponseEntity<DocumentInfo> one(Caller caller, @PathVariable long id) {
        return etags.answer(catalogue.document(caller, id));
    }

    @PostMapping(path = "/documents/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Update a document with a new version of its file, or say only what that would do to its segments")
    VersionCounts update(
            Caller caller,
            @PathVariable long id,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean preview)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return preview
                ? versions.preview(caller, id, name, file.getBytes())
                : versions.bring(caller, id, name, file.getBytes());
    }

    @DeleteMapping("/documents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a document into the bin; what its segments put into the memory stays")
    void delete(Caller caller, @PathVariable long id) {
        removal.delete(caller, id);
    }
}
