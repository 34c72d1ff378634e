package org.ura.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// Gives the workbench a new home on the disk, the project's seeds, and a folder to publish into.
class SeededHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path home = Files.createTempDirectory("ura-browser");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "seeded home",
                            Map.of(
                                    "ura.home", home.toString(),
                                    "ura.seeds", "seeds",
                                    "ura.translations",
                                            home.resolve("translations").toString())));
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    FileSystemUtils.deleteRecursively(home.toFile());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
