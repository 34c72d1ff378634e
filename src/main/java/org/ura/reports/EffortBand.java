package org.ura.reports;

/// What segments began with.
public enum EffortBand {
    /// A match of 100 % or in context.
    FROM_100,
    FROM_95,
    FROM_85,
    FROM_75,
    FROM_50,
    /// A machine's offer.
    MACHINE,
    /// The translation of another segment of the same source.
    REPEATED,
    /// A text of the translator's own: what they confirmed first.
    OWN;

    static EffortBand of(Moment moment) {
        return switch (moment.origin()) {
            case "MEMORY" -> match(moment.percent());
            case "MACHINE" -> MACHINE;
            case "PROPAGATED" -> REPEATED;
            default -> OWN;
        };
    }

    private static EffortBand match(int percent) {
        if (percent >= 100) {
            return FROM_100;
        } else if (percent >= 95) {
            return FROM_95;
        } else if (percent >= 85) {
            return FROM_85;
        }
        return percent >= 75 ? FROM_75 : FROM_50;
    }
}
