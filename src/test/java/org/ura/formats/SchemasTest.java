package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

    private static final List<BilingualParagraph> NASTY = BilingualFilesTest.nasty(new NastyTexts(20261127));

    @Test
    void xliff21IsValidByTheSchemasAndForOkapi() {
        byte[] file = BilingualFilesTest.written(BilingualFormat.XLIFF_2_1, NASTY);
        assertThat(Schemas.xliff2(file)).isEmpty();
        assertThat(Schemas.okapi(file)).isEmpty();
    }

    @Test
    void xliff12IsValidByTheStrictSchema() {
        assertThat(Schemas.xliff12(BilingualFilesTest.written(BilingualFormat.XLIFF_1_2, NASTY)))
                .isEmpty();
    }

    /// Or the tests above would say nothing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XLIFF_2_1 | state="final"           | state="done"
            XLIFF_2_1 | matchQuality="100"      | matchQuality="much"
            XLIFF_1_2 | state="signed-off"      | state="signed"
            XLIFF_1_2 | <target state="new">    | <target stat="new">
            """)
    void theSchemasFindWhatIsWrong(BilingualFormat format, String right, String wrong) {
        String file = new String(BilingualFilesTest.written(format, NASTY), StandardCharsets.UTF_8);
        assertThat(file).contains(right);
        byte[] broken = file.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        assertThat(format == BilingualFormat.XLIFF_2_1 ? Schemas.xliff2(broken) : Schemas.xliff12(broken))
                .isNotEmpty();
    }
}
