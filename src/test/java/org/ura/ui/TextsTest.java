package org.ura.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /// An apostrophe that MessageFormat would swallow; quoted braces are meant.
    private static final Pattern QUOTE = Pattern.compile("'(?!\\{\\{?')(?<!'\\{\\{?')");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:getTranslation|Refused\\.\\w+|Rejected)\\(\\s*\"([a-zA-Z_.0-9]+)\"\\s*[,)]");
    private static final Pattern KEY_IN_EDITOR = Pattern.compile("say\\((?:this\\.)?texts, '([a-zA-Z_.0-9]+)'");
    private static final Pattern HELP_KEY = Pattern.compile("'(help\\.\\w+)'");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-zA-Z]+|insert(?=\\d))\\d?: \\{ keys:");

    private final Properties english = read("messages.properties");
    private final Properties albanian = read("messages_sq.properties");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(albanian.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    /// The later of two would be taken, also where the other was meant.
    @Test
    void noTextIsThereTwice() throws IOException {
        for (String file : new String[] {"messages.properties", "messages_sq.properties"}) {
            try (Stream<String> lines = Files.lines(Path.of("src/main/resources", file))) {
                assertThat(lines.filter(line -> !line.startsWith("#") && line.contains("="))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noTextIsEmptyAndEachCanBeFilledIn() {
        for (Properties texts : new Properties[] {english, albanian}) {
            texts.forEach((key, text) -> {
                assertThat((String) text).as("%s", key).isNotBlank().doesNotContainPattern(QUOTE);
                assertThat(new MessageFormat((String) text)).as("%s", key).isNotNull();
            });
        }
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (String key : english.stringPropertyNames()) {
            assertThat(places(albanian, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void everyTextThatTheCodeNamesExists() throws IOException {
        Set<String> named = named(Path.of("src/main/java"), KEY_IN_CODE, "");
        named.addAll(named(Path.of("frontend/editor"), KEY_IN_EDITOR, "editor."));
        named.addAll(named(Path.of("frontend/editor"), HELP_KEY, "editor."));
        named.addAll(named(Path.of("frontend/editor"), COMMAND, "editor.command."));
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(english.stringPropertyNames()).containsAll(named);
    }

    private static Set<String> named(Path folder, Pattern pattern, String prefix) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(prefix + matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> places(Properties texts, String key) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(texts.getProperty(key, ""));
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
