package org.ura.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;

/// What the comments in the code say of records that travel and of their components. They are gone when the code is
/// compiled, so that a file has them; `DescriptionsTest` keeps it as the code is.
@Component
class Descriptions {

    static final String FILE = "descriptions.properties";

    private final Properties texts = new Properties();

    Descriptions() {
        try (InputStream in = Descriptions.class.getResourceAsStream(FILE)) {
            if (in != null) {
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.getProperty(type.getName()));
    }

    Optional<String> of(Class<?> type, String component) {
        return Optional.ofNullable(texts.getProperty(type.getName() + "." + component));
    }
}
