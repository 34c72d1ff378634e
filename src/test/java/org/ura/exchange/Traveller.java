package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.ura.people.Caller;
import org.ura.project.DocumentInfo;
import org.ura.project.Extent;

/// Takes files out, and brings them back after a test has worked on them.
@TestComponent
class Traveller {

    private final Export export;
    private final Returns returns;

    Traveller(Export export, Returns returns) {
        this.export = export;
        this.returns = returns;
    }

    /// A document as CSV, which a test changes as text.
    String csv(Caller caller, DocumentInfo document) {
        return new String(bytes(caller, document, ExportFormat.CSV), StandardCharsets.UTF_8);
    }

    byte[] bytes(Caller caller, DocumentInfo document, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(caller, document.id(), format, out);
        return out.toByteArray();
    }

    ReturnInfo back(Caller caller, DocumentInfo document, String file) {
        return back(caller, Extent.document(document.id()), "kthyer.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    /// Brings a file back, and waits until it is compared.
    ReturnInfo back(Caller caller, Extent extent, String name, byte[] bytes) {
        try {
            long id = returns.bring(caller, extent, name, new ByteArrayInputStream(bytes));
            Awaitility.await().until(() -> returns.get(caller, id).state() != ReturnState.READING);
            return returns.get(caller, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes over, and waits until that is done.
    ReturnInfo take(Caller caller, ReturnInfo file, Taking taking) {
        returns.take(caller, file.id(), taking);
        Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(5))
                .until(() -> returns.get(caller, file.id()).state() != ReturnState.APPLYING);
        return returns.get(caller, file.id());
    }

    List<ReturnLine> lines(Caller caller, ReturnInfo file) {
        int[] places = returns.places(caller, file.id(), EnumSet.allOf(ReturnKind.class));
        return returns.lines(
                caller, file.id(), Arrays.stream(places).limit(1_000).boxed().toList());
    }

    /// A file's text with something put in the place of something that it has.
    static String edited(String file, String from, String to) {
        assertThat(file).contains(from);
        return file.replace(from, to);
    }
}
