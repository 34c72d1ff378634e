package org.ura.formats;

import java.util.Optional;

/// The states of XLIFF 1.2, and those of XLIFF 2 that they stand for.
///
/// | here | there |
/// |---|---|
/// | draft | `new` |
/// | translated | `translated` |
/// | returned | `needs-review-translation` |
/// | reviewed | `signed-off`, approved |
/// | final | `final`, approved |
final class Xliff12States {

    static final String RETURNED = "needs-review-translation";

    private Xliff12States() {}

    static String of(BilingualSegment segment) {
        if (segment.returned()) {
            return RETURNED;
        }
        return switch (segment.state()) {
            case "translated" -> "translated";
            case "reviewed" -> "signed-off";
            case "final" -> "final";
            default -> "new";
        };
    }

    static boolean approved(BilingualSegment segment) {
        return segment.state().equals("reviewed") || segment.state().equals("final");
    }

    /// What a target's state means, empty when it says nothing that is known. Whoever has approved a unit has
    /// reviewed it, whatever its state says.
    static Optional<String> read(String state, boolean approved) {
        Optional<String> said = switch (state) {
            case "final" -> Optional.of("final");
            case "signed-off" -> Optional.of("reviewed");
            case "translated", "needs-review-translation", "needs-review-adaptation", "needs-review-l10n" ->
                Optional.of("translated");
            case "new", "needs-translation", "needs-adaptation", "needs-l10n" -> Optional.of("initial");
            default -> Optional.empty();
        };
        boolean more = approved && said.filter(word -> word.equals("final")).isEmpty();
        return more ? Optional.of("reviewed") : said;
    }
}
