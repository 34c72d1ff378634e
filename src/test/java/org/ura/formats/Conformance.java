package org.ura.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What becomes of bilingual files: `./ura conformance [FILE…]` writes every format, validates it, reads it
/// back, lets the programs that this machine has save it again, and reads the files of other programs; files
/// that are named are read too. The figures replace those of `docs/conformance.md`.
public final class Conformance {

    private static final Path PAGE = Path.of("docs/conformance.md");
    private static final String BEGIN = "<!-- figures of ./ura conformance -->";
    private static final String END = "<!-- end of the figures -->";
    private static final long SEED = 20261127;

    private final List<BilingualParagraph> nasty = BilingualFilesTest.nasty(new NastyTexts(SEED));
    private final List<BilingualParagraph> few = nasty.subList(0, 20);
    private final StringBuilder page = new StringBuilder();
    private boolean wrong;

    private Conformance() {}

    public static void main(String[] args) throws IOException {
        Conformance conformance = new Conformance();
        conformance.own();
        conformance.others();
        conformance.foreign();
        conformance.given(Arrays.stream(args).map(Path::of).toList());
        System.out.print(conformance.page);
        conformance.rewrite();
        System.exit(conformance.wrong ? 1 : 0);
    }

    private void own() {
        head("What goes out, and comes back as it went", "format", "segments", "back equal", "validated by", "faults");
        Map<BilingualFormat, List<String>> faults = new EnumMap<>(BilingualFormat.class);
        for (BilingualFormat format : BilingualFormat.values()) {
            byte[] file = BilingualFilesTest.written(format, nasty);
            RoundTrip back = RoundTrip.of(nasty, "a" + format.ending(), file);
            switch (format) {
                case XLIFF_2_1 ->
                    faults.put(
                            format,
                            Stream.concat(Schemas.xliff2(file).stream(), Schemas.okapi(file).stream())
                                    .toList());
                case XLIFF_1_2 -> faults.put(format, Schemas.xliff12(file));
                default -> {} // has no schema that says more than that programs open it
            }
            List<String> found = faults.getOrDefault(format, List.of());
            wrong |= back.equal() < back.out() || !found.isEmpty();
            row(
                    format.word(),
                    back.out(),
                    back.equal(),
                    validator(format),
                    faults.containsKey(format) ? "" + found.size() : "");
        }
    }

    private static String validator(BilingualFormat format) {
        return switch (format) {
            case XLIFF_2_1 -> "OASIS schemas of 2.1, core and modules; Okapi 1.48.0, VALIDATION_MAXIMAL";
            case XLIFF_1_2 -> "OASIS schema of 1.2, strict";
            default -> "";
        };
    }

    /// A program, the format it is given, and what it does with it.
    private record Program(String name, BilingualFormat format, List<String> steps) {}

    private void others() throws IOException {
        head("What other programs have saved again", "program", "format", "by way of", "segments", "back equal");
        Path folder = Files.createTempDirectory("conformance");
        String csv = "csv:" + OtherPrograms.CSV;
        for (Program program : List.of(
                new Program("soffice", BilingualFormat.DOCX_TABLE, List.of("docx")),
                new Program("soffice", BilingualFormat.DOCX_TABLE, List.of("odt", "docx")),
                new Program("soffice", BilingualFormat.DOCX_TABLE, List.of("doc", "docx")),
                new Program("soffice", BilingualFormat.XLSX, List.of("xlsx")),
                new Program("soffice", BilingualFormat.XLSX, List.of("ods", "xlsx")),
                new Program("soffice", BilingualFormat.CSV, List.of("ods", csv)),
                new Program("soffice", BilingualFormat.HTML, List.of("html")),
                new Program("msgcat", BilingualFormat.PO, List.of("msgcat")),
                new Program("msgattrib", BilingualFormat.PO, List.of("msgattrib", "--no-wrap")))) {
            if (OtherPrograms.has(program.name())) {
                other(program, Files.createTempDirectory(folder, "one"));
            } else {
                row(program.name(), program.format().word(), "is not on this machine", "", "");
            }
        }
    }

    private void other(Program program, Path folder) throws IOException {
        BilingualFormat format = program.format();
        byte[] file = BilingualFilesTest.written(format, few);
        String name = "a." + format.ending().replaceFirst(".*\\.", "");
        String[] steps = program.steps().toArray(String[]::new);
        Optional<byte[]> saved = program.name().equals("soffice")
                ? OtherPrograms.office(folder, name, file, steps)
                : OtherPrograms.gettext(folder, file, steps);
        String way = program.steps().stream()
                .map(step -> step.replaceFirst(":.*", ""))
                .collect(Collectors.joining(", "));
        try {
            Optional<RoundTrip> back = saved.map(bytes -> RoundTrip.of(few, name, bytes));
            row(
                    program.name(),
                    format.word(),
                    way,
                    segments(),
                    back.map(one -> "" + one.equal()).orElse("saved nothing"));
        } catch (UnreadableDocument e) {
            row(program.name(), format.word(), way, segments(), "refused: " + e.fault());
        }
    }

    private long segments() {
        return few.stream().mapToLong(paragraph -> paragraph.segments().size()).sum();
    }

    private void foreign() throws IOException {
        head(
                "Files after other programs’ formats",
                "file",
                "segments",
                "without target",
                "drafts",
                "translated",
                "reviewed",
                "final");
        try (Stream<Path> files = Files.list(ForeignFilesTest.FOLDER)) {
            for (Path file : files.sorted().toList()) {
                document(file);
            }
        }
    }

    private void given(List<Path> files) throws IOException {
        if (!files.isEmpty()) {
            head(
                    "Files that were given",
                    "file",
                    "segments",
                    "without target",
                    "drafts",
                    "translated",
                    "reviewed",
                    "final");
            for (Path file : files) {
                document(file);
            }
        }
    }

    private void document(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            SourceDocument read = AllFormats.documents().read(name, Files.readAllBytes(file), Segmentation.SENTENCES);
            Map<String, Long> states = read.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.segments().stream())
                    .map(segment -> segment.target().isEmpty()
                            ? "none"
                            : segment.state().isEmpty() ? "initial" : segment.state())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            row(
                    name,
                    states.values().stream().mapToLong(Long::longValue).sum(),
                    states.getOrDefault("none", 0L),
                    states.getOrDefault("initial", 0L),
                    states.getOrDefault("translated", 0L),
                    states.getOrDefault("reviewed", 0L),
                    states.getOrDefault("final", 0L));
        } catch (UnreadableDocument e) {
            List<Object> all = new ArrayList<>(e.args());
            all.removeFirst();
            row(name, "refused: " + e.fault() + " " + all, "", "", "", "", "");
        }
    }

    private void head(String title, String... columns) {
        page.append("\n### ").append(title).append("\n\n");
        row((Object[]) columns);
        page.append("|").append("---|".repeat(columns.length)).append('\n');
    }

    private void row(Object... cells) {
        page.append(Arrays.stream(cells).map(cell -> " " + cell + " ").collect(Collectors.joining("|", "|", "|\n")));
    }

    private void rewrite() throws IOException {
        String text = Files.readString(PAGE, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(PAGE + " lacks the lines between which the figures stand");
        }
        Files.writeString(
                PAGE, text.substring(0, begin) + "\n" + page + "\n" + text.substring(end), StandardCharsets.UTF_8);
    }
}
