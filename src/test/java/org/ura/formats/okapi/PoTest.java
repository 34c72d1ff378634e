package org.ura.formats.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ura.Tagged;
import org.ura.formats.AllFormats;

class PoTest {

    private static final List<String> TEXTS = List.of(
            "Open the folder", Tagged.text("{1/} files were found in {2/}."), "Safe", Tagged.text("{1/} line"), "");

    @Test
    void aDoubtfulMessageIsSureWhenItIsTranslatedAnewAndTheRestStays() {
        assertThat(written(List.of(TEXTS.get(0), TEXTS.get(1), "Save", TEXTS.get(3), "")))
                .contains("\nmsgctxt \"menu\"\nmsgid \"Ruaje\"\nmsgstr \"Save\"\n", "#, c-format\n", "#: main.c:12\n")
                .doesNotContain("fuzzy");
    }

    @Test
    void aDoubtfulMessageThatNobodyHasTouchedStaysDoubtful() {
        assertThat(written(TEXTS))
                .contains("#, fuzzy\nmsgctxt \"menu\"\nmsgid \"Ruaje\"\nmsgstr \"Safe\"\n", "msgstr[1] \"\"");
    }

    private static String written(List<String> texts) {
        byte[] file = AllFormats.documents().target("sample.po", Samples.bytes("sample.po"), texts);
        return new String(file, StandardCharsets.UTF_8);
    }
}
