package org.ura.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Refused;
import org.ura.project.ProjectSetup;

/// The first start brings every document of the seeds' folder into a project of everybody. It happens once in
/// the life of an installation: a project that was deleted does not come back. All of it is one transaction, so
/// that a start that was cut off is a first start again.
@Component
class SeedImport implements SmartInitializingSingleton {

    static final String PROJECT = "Seeds";

    private static final Logger log = LoggerFactory.getLogger(SeedImport.class);

    private final ExchangeSettings settings;
    private final ProjectSetup setup;
    private final Import imports;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeedImport(
            ExchangeSettings settings,
            ProjectSetup setup,
            Import imports,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.setup = setup;
        this.imports = imports;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Runs before the workbench answers its first request, so that nobody sees it half set up.
    @Override
    public void afterSingletonsInstantiated() {
        List<Path> files = files(settings.seeds());
        transaction.executeWithoutResult(status -> {
            if (!files.isEmpty() && isFirstStart()) {
                importAll(files);
            }
        });
    }

    /// Marks the seeds as done, and says whether they were not. A second process waits here for the first.
    private boolean isFirstStart() {
        return jdbc.sql("update seeding set done_at = ? where id = 1 and done_at is null")
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void importAll(List<Path> files) {
        long project = setup.createOwn(PROJECT);
        int imported = 0;
        for (Path file : files) {
            if (imported(project, file)) {
                imported++;
            }
        }
        log.info("imported {} of {} documents of {}", imported, files.size(), settings.seeds());
    }

    private boolean imported(long project, Path file) {
        try {
            imports.own(project, file.getFileName().toString(), Files.readAllBytes(file));
            return true;
        } catch (UnreadableDocument | Refused | IOException e) {
            log.warn("the seed {} was not imported: {}", file, e.getMessage());
            return false;
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
