package org.ura.language;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The names of the months.
final class Months {

    private static final List<String> ALBANIAN = List.of(
            "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nentor",
            "dhjetor");

    static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /// Any form of an Albanian name: `maj`, `maji`, `majin`, `majit`, `korrikut`.
    static final String PATTERN =
            "(?:" + String.join("|", ALBANIAN).replace("nentor", "n[eë]ntor") + ")(?:i[nt]?|u[nt]?)?";

    private Months() {}

    /// Which month a form names, from 1.
    static OptionalInt number(String form) {
        String folded = Folding.fold(form.toLowerCase(Locale.ROOT));
        return IntStream.range(0, ALBANIAN.size())
                .filter(month -> folded.startsWith(ALBANIAN.get(month)))
                .map(month -> month + 1)
                .findFirst();
    }
}
