package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../a.txt",
                "a/b.txt",
                "a\\b.txt",
                "C:a.txt",
                "..",
                ".",
                ".txt",
                "a.txt.",
                " a.txt",
                "a.txt ",
                "a\n.txt",
                "a\u0000.txt",
                "a\u202etxt.exe",
                "<b>a</b>.txt",
                "a\".txt",
                "a|b",
                "a?",
                "a*",
                "NUL.txt",
                "com1"
            })
    void namesThatAFileSystemCannotStoreAreRefused(String name) {
        assertThatThrownBy(() -> FileNames.require(name))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.fault()).isEqualTo(Fault.BAD_NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "000_e72.txt", "Përralla & këngë (2).txt", "nuli.txt", "a..b.txt", "shkëlqim😀.txt", "-"})
    void otherNamesStayAsTheyAre(String name) {
        assertThat(FileNames.require(name)).isEqualTo(name);
    }

    @Test
    void aNameHasAtMostTwoHundredCharactersAndRoomForAnEnding() {
        assertThat(FileNames.require("a".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> FileNames.require("a".repeat(201))).isInstanceOf(UnreadableDocument.class);
        assertThat(FileNames.require("ë".repeat(120))).hasSize(120);
        assertThatThrownBy(() -> FileNames.require("ë".repeat(121))).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void aRefusedNameIsShownShortAndWithoutControlCharacters() {
        assertThatThrownBy(() -> FileNames.require("a\u0007\n" + "b".repeat(1_000)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.args()).containsExactly("a\uFFFD\uFFFD" + "b".repeat(77) + "…"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            000_e72.txt, .xlf,    000_e72.xlf
            a.b.txt,     .en.txt, a.b.en.txt
            LEXO,        .tmx,    LEXO.tmx
            """)
    void anExportIsCalledByItsDocument(String name, String ending, String exported) {
        assertThat(FileNames.exported(name, ending)).isEqualTo(exported);
    }
}
