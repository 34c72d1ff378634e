package org.ura;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// Gives a test's workbench a home of its own, without seeds, and takes it away when the workbench stops.
public class TemporaryHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path home = Files.createTempDirectory("ura-test");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("temporary home", settings(home)));
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    FileSystemUtils.deleteRecursively(home.toFile());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What makes the workbench of this test use `home`.
    protected Map<String, Object> settings(Path home) {
        return Map.of(
                "ura.api.rate",
                "0", // RateTest sets another
                "ura.webhooks.every",
                "PT0.1S",
                "ura.webhooks.pauses",
                "50ms,50ms",
                "ura.home",
                home.toString(),
                "ura.seeds",
                home.resolve("seeds").toString(),
                "ura.translations",
                home.resolve("translations").toString(),
                "spring.datasource.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }
}
