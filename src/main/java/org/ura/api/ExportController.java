package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.ExportWish;
import org.ura.exchange.ProjectExport;
import org.ura.exchange.SegmentRanges;
import org.ura.exchange.TargetFile;
import org.ura.exchange.Untranslated;
import org.ura.people.Caller;
import org.ura.people.Refused;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "documents")
class ExportController {

    private final Export export;
    private final ProjectExport projects;

    ExportController(Export export, ProjectExport projects) {
        this.export = export;
        this.projects = projects;
    }

    @GetMapping("/documents/{id}/export")
    @Operation(
            summary =
                    "Take a document out as a file: xliff-2.1, xliff-1.2, tmx, docx-table, xlsx, po, csv, html, of all"
                            + " segments or of some (3-17,20), with comments, and with matches for open segments when wanted; or"
                            + " target, the translation in its own format: then untranslated says whether what has no translation"
                            + " is kept in Albanian or omitted, and the header Ura-Untranslated how many segments that are")
    void export(
            Caller caller,
            @PathVariable long id,
            @RequestParam String format,
            @RequestParam(defaultValue = "keep") String untranslated,
            @RequestParam(defaultValue = "") String segments,
            @RequestParam(defaultValue = "true") boolean comments,
            @RequestParam(defaultValue = "false") boolean matches,
            HttpServletResponse response)
            throws IOException {
        ExportFormat chosen = format(format);
        ExportWish wish = new ExportWish(chosen, SegmentRanges.read(segments), comments, matches);
        Untranslated choice = Untranslated.named(untranslated)
                .orElseThrow(() -> Refused.invalid("refused.untranslated", Untranslated.words()));
        String name = export.fileName(caller, id, chosen);
        if (chosen == ExportFormat.TARGET && segments.isBlank()) {
            TargetFile file = export.target(caller, id, choice);
            Attachment.head(response, name, chosen.mediaType(name));
            response.setIntHeader("Ura-Untranslated", file.untranslated());
            response.getOutputStream().write(file.bytes());
            return;
        }
        Attachment.head(response, name, chosen.mediaType(name));
        export.write(caller, id, wish, response.getOutputStream());
    }

    @GetMapping("/projects/{id}/export")
    @Operation(
            summary =
                    "Take all documents of a project out in a format: as=zip, the usual, a file each in a ZIP archive, or"
                            + " as=one, all of them in one file")
    void project(
            Caller caller,
            @PathVariable long id,
            @RequestParam String format,
            @RequestParam(defaultValue = "zip") String as,
            @RequestParam(defaultValue = "true") boolean comments,
            @RequestParam(defaultValue = "false") boolean matches,
            HttpServletResponse response)
            throws IOException {
        ExportWish wish = new ExportWish(format(format), SegmentRanges.ALL, comments, matches);
        ProjectExport.Shape shape = new ProjectExport.Shape(wish, Choice.of(As.class, "as", as) == As.ZIP);
        String name = projects.fileName(caller, id, shape);
        Attachment.head(response, name, shape.mediaType(name));
        projects.write(caller, id, shape, response.getOutputStream());
    }

    private static ExportFormat format(String word) {
        return ExportFormat.named(word)
                .orElseThrow(() -> Refused.invalid(
                        "refused.format",
                        Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::word)
                                .collect(Collectors.joining(", "))));
    }

    /// How a project is taken out.
    private enum As {
        ZIP,
        ONE
    }
}
