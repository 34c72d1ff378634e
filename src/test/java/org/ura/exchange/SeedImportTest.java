package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;

@WorkbenchTest
@ExtendWith(OutputCaptureExtension.class)
class SeedImportTest {

    @TempDir
    private Path seeds;

    @Autowired
    private Cast cast;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Import imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void makeItTheFirstStart() {
        jdbc.sql("update seeding set done_at = null").update();
        projects().forEach(project -> setup.rename(cast.administrator(), project.id(), "Old"));
    }

    @Test
    void theFirstStartImportsEveryDocumentForEverybody() throws IOException {
        Files.writeString(seeds.resolve("a.txt"), "Ura u hap.");
        Files.writeString(seeds.resolve("b.txt"), "Ura u mbyll. Pse?");
        start();
        assertThat(projects()).singleElement().satisfies(project -> {
            assertThat(project.everybody()).isTrue();
            assertThat(catalogue.documents(cast.outsider(), project.id()))
                    .extracting(DocumentInfo::name)
                    .containsExactly("a.txt", "b.txt");
            assertThat(project.progress().initial()).isEqualTo(3);
        });
    }

    @Test
    void laterStartsImportNothing() throws IOException {
        Files.writeString(seeds.resolve("a.txt"), "Ura u hap.");
        start();
        setup.rename(cast.administrator(), projects().getFirst().id(), "Old");
        start();
        assertThat(projects()).isEmpty();
    }

    @Test
    void aBrokenSeedIsOneWarningAndTheOthersAreImported(CapturedOutput output) throws IOException {
        Files.write(seeds.resolve("a.txt"), new byte[] {'a', 0});
        Files.writeString(seeds.resolve("b.txt"), "Ura u hap.");
        Files.writeString(seeds.resolve(".hidden"), "Ura u hap.");
        Files.createDirectory(seeds.resolve("folder"));
        start();
        assertThat(catalogue.documents(cast.translator(), projects().getFirst().id()))
                .extracting(DocumentInfo::name)
                .containsExactly("b.txt");
        assertThat(output.toString().lines().filter(line -> line.contains("WARN") && line.contains("a.txt")))
                .hasSize(1);
    }

    @Test
    void withoutSeedsThereIsNoProjectAndTheyMayComeLater() throws IOException {
        start();
        assertThat(projects()).isEmpty();
        Files.writeString(seeds.resolve("a.txt"), "Ura u hap.");
        start();
        assertThat(projects()).hasSize(1);
    }

    private void start() throws IOException {
        ExchangeSettings settings = new ExchangeSettings(seeds, seeds);
        new SeedImport(settings, setup, imports, jdbc, transaction, Clock.systemUTC()).afterSingletonsInstantiated();
    }

    private List<ProjectInfo> projects() {
        return catalogue.projects(cast.administrator()).stream()
                .filter(project -> project.name().equals(SeedImport.PROJECT))
                .toList();
    }
}
