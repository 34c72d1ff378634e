package org.ura.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;

/// Writes finished documents into the folder of translations. Each file appears whole or not at all.
@Service
public class Publishing {

    private static final Logger log = LoggerFactory.getLogger(Publishing.class);

    private static final List<ExportFormat> PUBLISHED =
            List.of(ExportFormat.XLIFF_2_1, ExportFormat.TMX, ExportFormat.TARGET);

    private final ExchangeSettings settings;
    private final Catalogue catalogue;
    private final Access access;
    private final PublishedNames names;
    private final Export export;
    private final ExportNotes notes;

    Publishing(
            ExchangeSettings settings,
            Catalogue catalogue,
            Access access,
            PublishedNames names,
            Export export,
            ExportNotes notes) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.access = access;
        this.names = names;
        this.export = export;
        this.notes = notes;
    }

    /// Writes a document in the formats that others build on. Returns the files' names, without their folder.
    /// Needs the right to manage; throws [org.ura.people.Refused], a clash, when another document has been
    /// published under this name.
    public List<String> publish(Caller caller, long documentId) {
        DocumentInfo document = catalogue.document(caller, documentId);
        ProjectInfo project = catalogue.project(caller, document.projectId());
        access.require(caller, project.teamId(), Right.MANAGE);
        names.claim(document);
        try {
            Path folder = Files.createDirectories(settings.translations()).toRealPath();
            List<String> written = new ArrayList<>();
            for (ExportFormat format : PUBLISHED) {
                String name = format.fileName(document.name());
                write(folder, name, out -> export.writeForAll(caller, document, format, out));
                written.add(name);
            }
            notes.published(caller, document);
            return written;
        } catch (IOException | UncheckedIOException e) {
            log.error("publishing {} into {}", document.name(), settings.translations(), e);
            throw Refused.clash("refused.publishFolder");
        }
    }

    private interface Content {
        void writeTo(OutputStream out);
    }

    /// `name` has been checked when the document came in; a name that leads elsewhere all the same is a bug.
    static Path within(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent())) {
            throw new IllegalStateException("not a file of " + folder + ": " + name);
        }
        return file;
    }

    private static void write(Path folder, String name, Content content) throws IOException {
        Path file = within(folder, name);
        Path part = folder.resolve(".part-" + UUID.randomUUID()); // with the rights that new files have here
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
