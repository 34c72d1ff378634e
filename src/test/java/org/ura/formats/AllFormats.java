package org.ura.formats;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;
import org.ura.formats.okapi.OkapiFormatsOf;

/// The documents' reader with every format, as the workbench has it.
public final class AllFormats {

    /// As the settings are by default.
    public static final Limits LIMITS = new Limits(DataSize.ofMegabytes(64), 50_000, 500_000);

    private AllFormats() {}

    public static Documents documents() {
        return new Documents(LIMITS, OkapiFormatsOf.all(LIMITS));
    }

    /// With less time and memory.
    public static Documents documents(Duration time, DataSize memory) {
        Limits limits = new Limits(DataSize.ofMegabytes(64), 50_000, 500_000, time, memory);
        return new Documents(limits, OkapiFormatsOf.all(limits));
    }

    /// The text of each paragraph with its gaps and tags.
    public static List<String> texts(SourceDocument document) {
        return document.paragraphs().stream().map(SourceParagraph::text).toList();
    }
}
