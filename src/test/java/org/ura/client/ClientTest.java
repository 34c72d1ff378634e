package org.ura.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.ura.Cast;
import org.ura.FileDatabase;
import org.ura.UraApplication;
import org.ura.people.Tokens;
import org.ura.project.ProjectSetup;

/// The launcher's words against a workbench that listens: what they do, say, and end with.
@SpringBootTest(
        classes = UraApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = FileDatabase.class)
@Import(Cast.class)
class ClientTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private Cast cast;

    @Autowired
    private Tokens tokens;

    @Autowired
    private ProjectSetup setup;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private Optional<Keyboard> keyboard = Optional.empty();
    private Locale locale = Locale.ENGLISH;
    private String project = "";

    @BeforeEach
    void somebodyAtATerminal() {
        project = "Lajme " + NEXT.incrementAndGet();
        environment.put("URA_URL", "http://127.0.0.1:" + port + "/");
        environment.put("HOME", folder.resolve("person").toString());
        environment.put("URA_TOKEN", "manager:" + tokens.create(cast.manager(), "script"));
    }

    private int ura(String... words) {
        out.reset();
        err.reset();
        return Main.run(
                new Surroundings(
                        folder,
                        environment,
                        new Texts(locale),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        keyboard),
                List.of(words));
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private String complained() {
        return err.toString(UTF_8);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void zip(String name, String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String one : names) {
                zip.putNextEntry(new ZipEntry(one));
                zip.write(("Lajmi " + one + " doli.").getBytes(UTF_8));
            }
        }
    }

    @Test
    void filesComeInOnceHoweverOftenTheyAreBrought() throws IOException {
        file("ura.txt", "Ura u hap.");
        zip("të gjitha.zip", "një.txt", "dy.txt");
        assertThat(ura("import", "ura.txt", "të gjitha.zip", "--project", project, "--create"))
                .isZero();
        assertThat(said()).contains("ura.txt: 1 segments", "një.txt", "3 imported, 0 there already, 0 refused");

        assertThat(ura("import", "ura.txt", "të gjitha.zip", "--project", project))
                .isZero();
        assertThat(said()).contains("ura.txt: the project has it already", "0 imported, 3 there already");

        file("ura.txt", "Ura u mbyll.");
        assertThat(ura("import", "ura.txt", "--project", project)).isZero();
        assertThat(said()).contains("ura (2).txt: 1 segments");
        assertThat(ura("import", "ura.txt", "--project", project)).isZero();
        assertThat(said()).contains("ura (2).txt: the project has it already");

        assertThat(ura("import", "ura.txt", "--project", project, "--again")).isZero();
        assertThat(said()).contains("ura (3).txt: 1 segments");
    }

    @Test
    void whatCannotBeReadIsSaidAndKeepsNothingElseOut() throws IOException {
        file("ura.txt", "Ura u hap.");
        file("foto.jpg", "no text");
        assertThat(ura("import", "foto.jpg", "ura.txt", "--project", project, "--create"))
                .isEqualTo(5);
        assertThat(said()).contains("1 imported, 0 there already, 1 refused");
        assertThat(complained()).startsWith("foto.jpg: ");
        assertThat(ura("import", "foto.jpg", "--project", project)).isEqualTo(1);
    }

    @Test
    void memoriesComeInThroughAJob() throws IOException {
        setup.create(cast.manager(), project, true);
        file(
                "kujtesa.tmx",
                "<tmx version=\"1.4\"><header srclang=\"sq\" segtype=\"sentence\" datatype=\"plaintext\" adminlang=\"en\""
                        + " o-tmf=\"x\" creationtool=\"x\" creationtoolversion=\"1\"/><body><tu><tuv xml:lang=\"sq\"><seg>Ura"
                        + " " + project
                        + ".</seg></tuv><tuv xml:lang=\"en\"><seg>Bridge.</seg></tuv></tu></body></tmx>");
        assertThat(ura("import", "kujtesa.tmx", "--project", project)).isZero();
        assertThat(said()).contains("kujtesa.tmx: 1 units new, 0 updated, 0 there already, 0 refused");
        assertThat(ura("import", "kujtesa.tmx", "--project", project)).isZero();
        assertThat(said()).contains("kujtesa.tmx: 0 units new, 0 updated, 1 there already");
        file("prishur.tmx", "<tmx><body>");
        assertThat(ura("import", "prishur.tmx", "--project", project)).isEqualTo(1);
        assertThat(complained()).startsWith("prishur.tmx: ");
    }

    @Test
    void nothingIsSentWhenAFileIsMissing() throws IOException {
        file("ura.txt", "Ura u hap.");
        assertThat(ura("import", "ura.txt", "mungon.txt", "--project", project, "--create"))
                .isEqualTo(2);
        assertThat(complained()).contains("mungon.txt");
        assertThat(ura("status", "--project", project)).isEqualTo(1);
    }

    @Test
    void documentsGoOutAndNothingIsWrittenOver() throws IOException {
        file("ura.txt", "Ura u hap.");
        file("deti.txt", "Deti ishte i qetë.");
        ura("import", "ura.txt", "deti.txt", "--project", project, "--create");
        assertThat(ura("export", "--project", project, "--format", "target", "--to", "english"))
                .isZero();
        Path written = folder.resolve("english/ura.en.txt");
        assertThat(written).hasContent("Ura u hap.");
        assertThat(folder.resolve("english/deti.en.txt")).exists();

        assertThat(ura("export", "--project", project, "--format", "target", "--to", "english"))
                .isZero();
        assertThat(said()).contains("ura.en.txt: as it was");

        Files.writeString(written, "mine");
        assertThat(ura("export", "--project", project, "--format", "target", "--to", "english"))
                .isEqualTo(5);
        assertThat(written).hasContent("mine");
        assertThat(ura(
                        "export",
                        "--document",
                        "ura.txt",
                        "--project",
                        project,
                        "--format",
                        "target",
                        "--to",
                        "english"))
                .isEqualTo(1);
        assertThat(ura(
                        "export",
                        "--document",
                        "ura.txt",
                        "--project",
                        project,
                        "--format",
                        "target",
                        "--to",
                        "english",
                        "--replace"))
                .isZero();
        assertThat(written).hasContent("Ura u hap.");
        try (Stream<Path> files = Files.list(folder.resolve("english"))) {
            assertThat(files).hasSize(2);
        }
        assertThat(ura("export", "--project", project, "--format", "papyrus")).isEqualTo(1);
        assertThat(complained()).contains("xliff-2.1");
    }

    @Test
    void statusTellsHowFarProjectsAre() throws IOException {
        file("ura.txt", "Ura u hap.");
        ura("import", "ura.txt", "--project", project, "--create");
        assertThat(ura("status")).isZero();
        assertThat(said()).contains("Ura runs at http://127.0.0.1:" + port + ".", project, "0 of 1 segments");
        assertThat(ura("status", "--project", project, "--json")).isZero();
        assertThat(said()).startsWith("[{").contains("\"ura.txt\"");
    }

    @Test
    void scriptsCanTellWhyNothingWasDone() throws IOException {
        assertThat(ura("export", "--project", project)).isEqualTo(2);
        assertThat(complained()).contains("F is missing");
        assertThat(ura("status", "--colour")).isEqualTo(2);
        assertThat(ura("export", "--format", "tmx")).isEqualTo(2);
        assertThat(ura("status", "--project", "nobody’s")).isEqualTo(1);
        assertThat(ura("backup", "backup.zip")).isEqualTo(4);
        assertThat(ura("status", "--token", "manager:ura_wrong")).isEqualTo(4);
        assertThat(ura("status", "--token", "ura_wrong")).isEqualTo(2);
        assertThat(ura("status", "--url", "ftp://here")).isEqualTo(2);
        try (ServerSocket free = new ServerSocket(0)) {
            int unused = free.getLocalPort();
            free.close();
            assertThat(ura("status", "--url", "http://127.0.0.1:" + unused)).isEqualTo(3);
        }
        environment.remove("URA_TOKEN");
        assertThat(ura("status")).isEqualTo(4);
        assertThat(complained()).contains("./ura login");
        assertThat(folder.resolve("backup.zip")).doesNotExist();
    }

    @Test
    void theSentencesAreInThePersonsLanguage() {
        locale = Locale.of("sq", "AL");
        assertThat(ura("status", "--project", "askund")).isEqualTo(1);
        assertThat(complained()).contains("S’ka projekt “askund”");
        assertThat(ura("backup", "backup.zip")).isEqualTo(4);
        assertThat(complained()).contains("përgjegjës");
    }

    @Test
    void whoSignsInOnceIsKnownFromThenOn() throws IOException {
        environment.remove("URA_TOKEN");
        keyboard = Optional.of(typing("manager", Cast.PASSWORD));
        assertThat(ura("status")).isZero();
        keyboard = Optional.empty();
        assertThat(ura("status")).isZero();
        Path kept = folder.resolve("person/.config/ura/tokens.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(kept).content().contains("ura_").doesNotContain(Cast.PASSWORD);

        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(ura("status")).isEqualTo(4);
        assertThat(complained()).contains("chmod 600");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));

        assertThat(ura("login", "--forget")).isZero();
        assertThat(ura("status")).isEqualTo(4);
        keyboard = Optional.of(typing("manager", "wrong"));
        assertThat(ura("login")).isEqualTo(4);
        keyboard = Optional.empty();
        assertThat(ura("status")).isEqualTo(4);
    }

    private static Keyboard typing(String name, String secret) {
        return new Keyboard() {
            @Override
            public String line(String question) {
                return name;
            }

            @Override
            public String secret(String question) {
                return secret;
            }
        };
    }

    @Test
    void aBackupGoesRoundThroughFiles() throws IOException {
        environment.put("URA_TOKEN", "administrator:" + tokens.create(cast.administrator(), "cron"));
        assertThat(ura("backup", "backup.zip")).isZero();
        Path backup = folder.resolve("backup.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(ura("backup", "backup.zip")).isEqualTo(1);
        assertThat(ura("backup", "backup.zip", "--replace")).isZero();
        assertThat(ura("backup", "nowhere/backup.zip")).isEqualTo(1);

        assertThat(ura("restore", "backup.zip", "--home", "home")).isZero();
        assertThat(folder.resolve("home/ura.mv.db")).exists();
        assertThat(ura("restore", "backup.zip", "--home", "home")).isEqualTo(1);
        assertThat(ura("restore", "backup.zip", "--home", "home", "--replace")).isZero();
        assertThat(ura("restore", "missing.zip", "--home", "other")).isEqualTo(2);
        Files.write(backup, new byte[] {'P', 'K', 3, 4});
        assertThat(ura("restore", "backup.zip", "--home", "other")).isEqualTo(1);
        assertThat(complained()).contains("is no backup of Ura");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void everyWordExplainsItself() {
        for (String word : List.of("import", "export", "status", "backup", "restore", "login")) {
            assertThat(ura(word, "--help")).isZero();
            assertThat(said()).contains("./ura " + word).doesNotContain("bundle");
        }
    }
}
