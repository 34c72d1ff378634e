package org.ura.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Programs on this machine that save a file again.
final class OtherPrograms {

    private static final int SECONDS = 180;

    /// Commas, quotes, UTF-8.
    static final String CSV = "Text - txt - csv (StarCalc):44,34,76";

    private OtherPrograms() {}

    static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// The file as LibreOffice saves it, through other formats where some are named: `odt docx`. Empty when it
    /// saves none.
    static Optional<byte[]> office(Path folder, String name, byte[] file, String... kinds) throws IOException {
        Path in = folder.resolve(name);
        Files.write(in, file);
        for (int i = 0; i < kinds.length; i++) {
            Path out = Files.createDirectories(folder.resolve("step" + i));
            List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
            command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
            if (in.toString().endsWith(".csv")) {
                command.add("--infilter=" + CSV);
            }
            command.addAll(List.of("--convert-to", kinds[i], "--outdir", out.toString(), in.toString()));
            run(command);
            String stem = in.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            in = out.resolve(stem + "." + kinds[i].replaceFirst(":.*", ""));
            if (!Files.exists(in)) {
                return Optional.empty();
            }
        }
        return Optional.of(Files.readAllBytes(in));
    }

    /// The file as a program of gettext's writes it; empty when it refuses it.
    static Optional<byte[]> gettext(Path folder, byte[] file, String... command) throws IOException {
        Path in = folder.resolve("in.po");
        Path out = folder.resolve("out.po");
        Files.write(in, file);
        Files.deleteIfExists(out);
        boolean fine = run(Stream.concat(Stream.of(command), Stream.of("-o", out.toString(), in.toString()))
                .toList());
        return fine && Files.exists(out) ? Optional.of(Files.readAllBytes(out)) : Optional.empty();
    }

    private static boolean run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
