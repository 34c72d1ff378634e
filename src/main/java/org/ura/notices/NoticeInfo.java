package org.ura.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A notice as its person sees it.
///
/// @param id the notice's id
/// @param kind what it is about
/// @param by the name of who did it, empty when it was nobody
/// @param at when, the last time for several together
/// @param documentId the document it leads to
/// @param document that document's name
/// @param project the name of the project it is in
/// @param segments how many segments it is about, 0 for the document
/// @param number the number of the first of them, 0 when the document has none of them any more
/// @param last the number of the last of them, 0 likewise
/// @param due the day that it speaks of, if any
/// @param read whether the person has read it
public record NoticeInfo(
        long id,
        NoticeKind kind,
        String by,
        Instant at,
        long documentId,
        String document,
        String project,
        int segments,
        int number,
        int last,
        @Nullable LocalDate due,
        boolean read) {

    /// The key of the sentence that says it.
    public String key() {
        return "notices." + kind.name().toLowerCase(Locale.ROOT)
                + switch (kind) {
                    case ASSIGNED -> (number == 0 ? "" : ".part") + (due == null ? ".undated" : "");
                    case DUE, OVERDUE -> number == 0 ? "" : ".part";
                    case RETURNED, MENTIONED, COMMENTED -> segments > 1 ? ".several" : number == 0 ? ".gone" : "";
                };
    }

    /// What the sentence names: who did it, the document, how many segments, the numbers of the first and the
    /// last, the day.
    public List<Object> args(Locale locale) {
        String day = due == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(due);
        return List.of(by, document, segments, number, last, day);
    }

    /// The address within the workbench that it leads to, without a slash at the beginning.
    public String place() {
        return "documents/" + documentId + (number == 0 ? "" : "/" + number);
    }
}
