package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Access;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;

@WorkbenchTest
@org.springframework.context.annotation.Import(Shelf.class)
class PublishingTest {

    @TempDir
    private Path home;

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Access access;

    @Autowired
    private PublishedNames names;

    @Autowired
    private Export export;

    @Autowired
    private JdbcClient jdbc;

    private Path translations;
    private Publishing publishing;

    @BeforeEach
    void setUp() {
        jdbc.sql("delete from publication").update();
        translations = home.resolve("translations");
        ExchangeSettings settings = new ExchangeSettings(home, translations);
        publishing = new Publishing(settings, catalogue, access, names, export);
    }

    @Test
    void everyFormatIsWrittenUnderTheDocumentsName() throws IOException {
        DocumentInfo document = shelf.partlyTranslated("ura.txt");
        assertThat(publishing.publish(cast.manager(), document.id()))
                .containsExactly("ura.xlf", "ura.tmx", "ura.en.txt");
        assertThat(files()).containsExactly("ura.en.txt", "ura.tmx", "ura.xlf");
        assertThat(translations.resolve("ura.en.txt")).content().startsWith("The new bridge <opened> today.");
    }

    @Test
    void publishingAgainReplacesTheFiles() throws IOException {
        DocumentInfo document = shelf.partlyTranslated("ura.txt");
        publishing.publish(cast.manager(), document.id());
        Files.writeString(translations.resolve("ura.en.txt"), "old");
        publishing.publish(cast.manager(), document.id());
        assertThat(translations.resolve("ura.en.txt")).content().startsWith("The new bridge");
    }

    @Test
    void aDocumentOfTheSameNameElsewhereDoesNotTakeTheFiles() throws IOException {
        publishing.publish(cast.manager(), shelf.partlyTranslated("ura.txt").id());
        DocumentInfo other = shelf.document("URA.txt", "Tjetër urë.");
        assertThatThrownBy(() -> publishing.publish(cast.manager(), other.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CLASH));
        assertThat(translations.resolve("ura.en.txt")).content().startsWith("The new bridge");
    }

    @Test
    void aTranslatorDoesNotPublish() {
        DocumentInfo document = shelf.partlyTranslated("ura.txt");
        assertThatThrownBy(() -> publishing.publish(cast.translator(), document.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
        assertThat(translations).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ura.xlf", "a/ura.xlf", "/tmp/ura.xlf", "..", "", "."})
    void noNameLeadsOutOfTheFolder(String name) {
        assertThatThrownBy(() -> Publishing.within(home, name)).isInstanceOf(IllegalStateException.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(translations)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
