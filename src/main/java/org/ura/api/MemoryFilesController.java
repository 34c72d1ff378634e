package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.ura.exchange.MemoryExport;
import org.ura.exchange.MemoryImport;
import org.ura.memory.MemoryFormat;
import org.ura.memory.UnitFilter;
import org.ura.people.Caller;
import org.ura.people.Refused;

@RestController
@RequestMapping("/api/v1/memories/{id}")
@Tag(name = "memories")
class MemoryFilesController {

    private static final String UNNAMED = "memory.tmx";

    private final MemoryImport imports;
    private final MemoryExport exports;

    MemoryFilesController(MemoryImport imports, MemoryExport exports) {
        this.imports = imports;
        this.exports = exports;
    }

    /// The form’s part `file` is read as it comes.
    @PostMapping(path = "/tmx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring a TMX file into a memory; the answer names the job that does it")
    ResponseEntity<Begun> upload(Caller caller, @PathVariable long id, HttpServletRequest request)
            throws IOException, MissingServletRequestPartException {
        return Begun.of(
                LargeForms.file(request, (name, in) -> imports.begin(caller, id, name.isBlank() ? UNNAMED : name, in)));
    }

    /// The body is read as it comes, whatever type it says it has.
    @PostMapping("/tmx")
    @Operation(summary = "Bring a TMX file, the request’s body, into a memory; the answer names the job that does it")
    ResponseEntity<Begun> body(Caller caller, @PathVariable long id, HttpServletRequest request) throws IOException {
        return Begun.of(imports.begin(caller, id, UNNAMED, request.getInputStream()));
    }

    @GetMapping("/export")
    @Operation(summary = "Take a memory out as a file, tmx or csv: all of it, or what the filters let through")
    void export(
            Caller caller,
            @PathVariable long id,
            @RequestParam String format,
            @ParameterObject UnitParameters wanted,
            HttpServletResponse response)
            throws IOException {
        MemoryFormat chosen = MemoryFormat.named(format)
                .orElseThrow(() -> Refused.invalid(
                        "refused.format",
                        Arrays.stream(MemoryFormat.values())
                                .map(MemoryFormat::word)
                                .collect(Collectors.joining(", "))));
        UnitFilter filter = wanted.filter();
        String name = exports.fileName(caller, id, chosen);
        Attachment.head(response, name, chosen.mediaType());
        exports.write(caller, id, chosen, filter, response.getOutputStream());
    }
}
