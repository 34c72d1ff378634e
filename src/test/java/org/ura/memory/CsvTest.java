package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.Tagged;

class CsvTest {

    private static final Instant MAY = Instant.parse("2024-05-12T08:30:15Z");

    @Test
    void aUnitIsARow() {
        KnownUnit unit = new KnownUnit(
                "",
                Tagged.text("{1}Ura{/1}, e\nre"),
                "The \"new\" bridge",
                Context.of(Neighbours.NONE),
                Provenance.confirmed("Lajme", "a.txt", true),
                new TmxStamp("agim", MAY, "drita", MAY),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(List.of(unit), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                "source","target","project","document","reviewed","created_by","created_at","changed_by","changed_at"\r
                "Ura, e
                re","The ""new"" bridge","Lajme","a.txt","yes","agim","2024-05-12T08:30:15Z","drita","2024-05-12T08:30:15Z"\r
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'x"})
    void aCellThatASpreadsheetWouldRunIsGuarded(String text) {
        assertThat(Csv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ura = urë", "1-2", "", "a'b"})
    void othersStayAsTheyAre(String text) {
        assertThat(Csv.cell(text)).isEqualTo("\"" + text + "\"");
    }
}
