package org.ura.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.ura.formats.Bilingual;
import org.ura.formats.BilingualFiles;
import org.ura.memory.Tmx;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;

/// Takes all documents of a project out: a file each, packed in a ZIP archive, or all of them in one file. They
/// are read while they are written.
@Service
public class ProjectExport {

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[/\\\\<>:\"|?*\\p{C}]|^\\.");

    private final Catalogue catalogue;
    private final Export export;
    private final HomeMark home;

    ProjectExport(Catalogue catalogue, Export export, HomeMark home) {
        this.catalogue = catalogue;
        this.export = export;
        this.home = home;
    }

    /// How a project is taken out.
    ///
    /// @param wish what is to be in it; all segments
    /// @param packed whether each document is a file of its own, in a ZIP archive
    public record Shape(ExportWish wish, boolean packed) {

        /// Throws [Refused], invalid, for translations in one file: each has a format of its own.
        public Shape {
            if (!packed && wish.format() == ExportFormat.TARGET) {
                throw Refused.invalid("refused.targetsInOne");
            }
        }

        /// The media type of the file.
        public String mediaType(String name) {
            return packed ? "application/zip" : wish.format().mediaType(name);
        }
    }

    /// What the file is called. Needs the right to read.
    public String fileName(Caller caller, long projectId, Shape shape) {
        String name = NOT_IN_FILE_NAMES
                .matcher(catalogue.project(caller, projectId).name())
                .replaceAll("_");
        return shape.packed()
                ? name + "." + shape.wish().format().word() + ".zip"
                : shape.wish().format().projectFileName(name + ".x");
    }

    /// Writes all documents to `out`, which stays open. Needs the right to read. Throws [Refused], before the first
    /// byte, for a project without documents.
    public void write(Caller caller, long projectId, Shape shape, OutputStream out) {
        ProjectInfo project = catalogue.project(caller, projectId);
        List<DocumentInfo> documents = catalogue.documents(caller, projectId);
        if (documents.isEmpty()) {
            throw Refused.invalid("refused.nothingToExport");
        }
        if (shape.packed()) {
            pack(caller, documents, shape.wish().whole(), out);
        } else {
            writeOne(caller, project, documents, shape.wish().whole(), out);
        }
    }

    private void pack(Caller caller, List<DocumentInfo> documents, ExportWish wish, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            Set<String> taken = new HashSet<>();
            for (DocumentInfo document : documents) {
                zip.putNextEntry(new ZipEntry(free(wish.format().fileName(document.name()), taken)));
                export.write(caller, document.id(), wish, open(zip));
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A name that no other file of the archive has.
    private static String free(String name, Set<String> taken) {
        String free = name;
        int dot = name.indexOf('.', 1) < 0 ? name.length() : name.indexOf('.', 1);
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return free;
    }

    /// A writer that closes its stream must not close the archive.
    private static OutputStream open(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private void writeOne(
            Caller caller, ProjectInfo project, List<DocumentInfo> documents, ExportWish wish, OutputStream out) {
        List<Export.Part> parts = documents.stream()
                .map(document -> export.part(caller, document, wish))
                .toList();
        if (wish.format() == ExportFormat.TMX) {
            Tmx.write(() -> walk(parts.stream().map(part -> part.units().get())), out);
            return;
        }
        boolean assessed = parts.stream().anyMatch(Export.Part::assessed);
        Renumbered numbers = new Renumbered();
        Bilingual all = new Bilingual(
                project.name(),
                () -> walk(parts.stream().map(part -> part.paragraphs().get().map(numbers::next))),
                assessed,
                home.project(project.id()));
        BilingualFiles.write(wish.format().bilingual().orElseThrow(), all, out);
    }

    /// One after the other, so that only one document is being read at a time.
    private static <T> Iterator<T> walk(Stream<Stream<T>> parts) {
        return parts.flatMap(part -> part).iterator();
    }
}
