package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.backup.Backups;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/backup")
@Tag(name = "installation")
class BackupController {

    private final Backups backups;

    BackupController(Backups backups) {
        this.backups = backups;
    }

    @PostMapping
    @Operation(
            summary = "Take the whole installation out as one file, for ./ura restore; for administrators. A file that"
                    + " was cut short has no manifest at its end")
    void write(Caller caller, HttpServletResponse response) throws IOException {
        backups.write(caller, name -> {
            Attachment.head(response, name, "application/zip");
            return response.getOutputStream();
        });
    }
}
