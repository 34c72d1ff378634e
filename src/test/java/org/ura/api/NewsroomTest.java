package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.ura.Cast;
import org.ura.TemporaryHome;
import org.ura.UraApplication;
import org.ura.people.NewToken;
import org.ura.people.TokenScope;
import org.ura.people.Tokens;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.ProjectInfo;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Window;
import org.ura.webhooks.AllowedAddresses;

/// The script of `docs/newsroom.md`, as it stands there, against a running workbench.
@SpringBootTest(
        classes = UraApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryHome.class)
@Import(Cast.class)
class NewsroomTest {

    private static final String PROJECT = "Lajme nga salla";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Tokens tokens;

    @Autowired
    private AllowedAddresses addresses;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @TempDir
    private Path folder;

    @Test
    void anArticleGoesInAndComesOutInEnglish() throws Exception {
        addresses.add(cast.administrator(), "127.0.0.1");
        Path article = Files.writeString(folder.resolve("artikulli.txt"), "Ura u hap. Rruga u mbyll.\n");
        Path english = folder.resolve("artikulli.en.txt");
        Process script = begin(TokenScope.MANAGE, article, english);
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> documents().size() == 1 || !script.isAlive());
            assertThat(script.isAlive()).as(() -> said(script)).isTrue();
            approve(documents().getFirst());
            assertThat(script.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(script.exitValue()).as(() -> said(script)).isZero();
            assertThat(Files.readString(english)).isEqualTo("The bridge opened. The road closed.\n");
        } finally {
            script.destroyForcibly();
        }
    }

    @Test
    void aTokenThatDoesNotReachSoFarEndsItWithASentence() throws Exception {
        Path article = Files.writeString(folder.resolve("artikulli.txt"), "Ura u hap.\n");
        Process script = begin(TokenScope.TRANSLATE, article, folder.resolve("none.txt"));
        assertThat(script.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
        assertThat(said(script)).contains("403 refused.scope");
    }

    private Process begin(TokenScope scope, Path article, Path english) throws Exception {
        ProcessBuilder script = new ProcessBuilder(
                "python3",
                "docs/examples/newsroom.py",
                "--url",
                "http://127.0.0.1:" + port,
                "--name",
                "manager",
                "--project",
                PROJECT,
                "--listen",
                "127.0.0.1:0",
                "--patience",
                "60",
                "--out",
                english.toString(),
                article.toString());
        script.environment()
                .put(
                        "URA_TOKEN",
                        tokens.create(cast.manager(), new NewToken("salla", scope, null))
                                .secret());
        return script.redirectErrorStream(true).start();
    }

    private static String said(Process script) {
        try {
            return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private List<DocumentInfo> documents() {
        return catalogue.projects(cast.manager()).stream()
                .filter(project -> project.name().equals(PROJECT))
                .map(ProjectInfo::id)
                .flatMap(id -> catalogue.documents(cast.manager(), id).stream())
                .toList();
    }

    private void approve(DocumentInfo document) {
        List<String> english = List.of("The bridge opened.", "The road closed.");
        for (SegmentRow row : editing.rows(cast.manager(), document.id(), new Window(0, 2, Filter.ALL))
                .rows()) {
            String text = english.get(row.number() - 1);
            editing.confirm(cast.translator(), row.id(), Edit.typed(0, text));
            reviewing.approve(cast.reviewer(), row.id(), Edit.typed(1, text));
        }
    }
}
