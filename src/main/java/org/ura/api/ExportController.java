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
import org.ura.exchange.TargetFile;
import org.ura.exchange.Untranslated;
import org.ura.people.Caller;
import org.ura.people.Refused;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "documents")
class ExportController {

    private final Export export;

    ExportController(Export export) {
        this.export = export;
    }

    @GetMapping("/documents/{id}/export")
    @Operation(
            summary = "Take a document out as a file: xliff-2.1, tmx, or target, the translation in its own format;"
                    + " then untranslated says whether what has no translation is kept in Albanian or omitted, and the"
                    + " header Ura-Untranslated how many segments that are")
    void export(
            Caller caller,
            @PathVariable long id,
            @RequestParam String format,
            @RequestParam(defaultValue = "keep") String untranslated,
            HttpServletResponse response)
            throws IOException {
        ExportFormat chosen = ExportFormat.named(format)
                .orElseThrow(() -> Refused.invalid(
                        "refused.format",
                        Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::word)
                                .collect(Collectors.joining(", "))));
        Untranslated choice = Untranslated.named(untranslated)
                .orElseThrow(() -> Refused.invalid("refused.untranslated", Untranslated.words()));
        String name = export.fileName(caller, id, chosen);
        if (chosen == ExportFormat.TARGET) {
            TargetFile file = export.target(caller, id, choice);
            Attachment.head(response, name, chosen.mediaType(name));
            response.setIntHeader("Ura-Untranslated", file.untranslated());
            response.getOutputStream().write(file.bytes());
            return;
        }
        Attachment.head(response, name, chosen.mediaType(name));
        export.write(caller, id, chosen, response.getOutputStream());
    }
}
