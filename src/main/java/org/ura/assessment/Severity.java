package org.ura.assessment;

import java.util.Arrays;
import java.util.Locale;
import org.ura.people.Refused;

/// How bad an issue is, as MQM tells it apart.
public enum Severity {
    /// To be noted, and no fault of the translator's.
    NEUTRAL(0, 0),
    /// Noticed, but nobody is misled.
    MINOR(1, 4),
    /// It misleads or confuses, or stands where everybody sees it.
    MAJOR(5, 20),
    /// It makes the text unfit for what it is for, or does harm.
    CRITICAL(25, 100);

    private final int multiplier;
    private final int its;

    Severity(int multiplier, int its) {
        this.multiplier = multiplier;
        this.its = its;
    }

    /// The severity that is called so, in small letters. Throws [Refused], invalid, when there is none.
    public static Severity of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("refused.issueSeverity", word));
    }

    /// By how much it multiplies unless a project says otherwise: MQM's 0, 1, 5 and 25.
    public int multiplier() {
        return multiplier;
    }

    /// The severity for ITS 2.0, 0 to 100, in the proportions of MQM's multipliers.
    public int its() {
        return its;
    }

    /// As the REST interface and files write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
