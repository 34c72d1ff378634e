package org.ura.assessment;

import static org.ura.assessment.Dimension.ACCURACY;
import static org.ura.assessment.Dimension.AUDIENCE_APPROPRIATENESS;
import static org.ura.assessment.Dimension.DESIGN_AND_MARKUP;
import static org.ura.assessment.Dimension.LINGUISTIC_CONVENTIONS;
import static org.ura.assessment.Dimension.LOCALE_CONVENTIONS;
import static org.ura.assessment.Dimension.STYLE;
import static org.ura.assessment.Dimension.TERMINOLOGY;

import java.util.Arrays;
import org.ura.people.Refused;

/// What can be wrong: MQM-Core, its seven dimensions and what each is divided into, in MQM's order and under its
/// mnemonics. A reviewer who does not want to say more names the dimension alone.
/// Source: the MQM Council's list of MQM-Core, 7 March 2024, CC BY 4.0, <https://themqm.org>. What ITS 2.0 calls
/// each is told in `docs/quality-assessment.md`.
public enum IssueKind {
    ANY_TERMINOLOGY(TERMINOLOGY, TERMINOLOGY.id(), "terminology"),
    TERMBASE(TERMINOLOGY, "termbase", "terminology"),
    TERM_INCONSISTENCY(TERMINOLOGY, "term-inconsistency", "inconsistency"),
    WRONG_TERM(TERMINOLOGY, "wrong-term", "terminology"),

    ANY_ACCURACY(ACCURACY, ACCURACY.id(), "mistranslation"),
    MISTRANSLATION(ACCURACY, "mistranslation", "mistranslation"),
    OVER_TRANSLATION(ACCURACY, "over-translation", "mistranslation"),
    UNDER_TRANSLATION(ACCURACY, "under-translation", "mistranslation"),
    ADDITION(ACCURACY, "addition", "addition"),
    OMISSION(ACCURACY, "omission", "omission"),
    NO_TRANSLATE(ACCURACY, "no-translate", "mistranslation"),
    UNTRANSLATED(ACCURACY, "untranslated", "untranslated"),

    ANY_LINGUISTIC_CONVENTIONS(LINGUISTIC_CONVENTIONS, LINGUISTIC_CONVENTIONS.id(), "grammar"),
    GRAMMAR(LINGUISTIC_CONVENTIONS, "grammar", "grammar"),
    PUNCTUATION(LINGUISTIC_CONVENTIONS, "punctuation", "typographical"),
    SPELLING(LINGUISTIC_CONVENTIONS, "spelling", "misspelling"),
    UNINTELLIGIBLE(LINGUISTIC_CONVENTIONS, "unintelligible", "other"),
    CHARACTER_ENCODING(LINGUISTIC_CONVENTIONS, "character-encoding", "characters"),
    TEXTUAL_CONVENTIONS(LINGUISTIC_CONVENTIONS, "textual-conventions", "other"),

    ANY_STYLE(STYLE, STYLE.id(), "style"),
    COMPANY_STYLE(STYLE, "company-style", "style"),
    THIRD_PARTY_STYLE(STYLE, "third-party-style", "style"),
    INCONSISTENT_EXTERNAL_REFERENCE(STYLE, "inconsistent-external-reference", "inconsistency"),
    REGISTER(STYLE, "register", "register"),
    AWKWARD(STYLE, "awkward", "style"),
    UNIDIOMATIC(STYLE, "unidiomatic", "style"),
    INCONSISTENT_STYLE(STYLE, "inconsistent-style", "style"),

    ANY_LOCALE_CONVENTIONS(LOCALE_CONVENTIONS, LOCALE_CONVENTIONS.id(), "locale-violation"),
    NUMBER_FORMAT(LOCALE_CONVENTIONS, "number-format", "locale-violation"),
    CURRENCY_FORMAT(LOCALE_CONVENTIONS, "currency-format", "locale-violation"),
    MEASUREMENT_FORMAT(LOCALE_CONVENTIONS, "measurement-format", "locale-violation"),
    TIME_FORMAT(LOCALE_CONVENTIONS, "time-format", "locale-violation"),
    DATE_FORMAT(LOCALE_CONVENTIONS, "date-format", "locale-violation"),
    ADDRESS_FORMAT(LOCALE_CONVENTIONS, "address-format", "locale-violation"),
    TELEPHONE_FORMAT(LOCALE_CONVENTIONS, "telephone-format", "locale-violation"),
    SHORTCUT_KEY(LOCALE_CONVENTIONS, "shortcut-key", "locale-violation"),

    ANY_AUDIENCE_APPROPRIATENESS(AUDIENCE_APPROPRIATENESS, AUDIENCE_APPROPRIATENESS.id(), "other"),
    CULTURE_SPECIFIC(AUDIENCE_APPROPRIATENESS, "culture-specific", "locale-specific-content"),
    OFFENSIVE(AUDIENCE_APPROPRIATENESS, "offensive", "other"),

    ANY_DESIGN_AND_MARKUP(DESIGN_AND_MARKUP, DESIGN_AND_MARKUP.id(), "formatting"),
    CHARACTER_FORMATTING(DESIGN_AND_MARKUP, "local-formatting", "formatting"),
    LAYOUT(DESIGN_AND_MARKUP, "overall-design", "formatting"),
    MARKUP(DESIGN_AND_MARKUP, "markup", "markup"),
    TRUNCATION_TEXT_EXPANSION(DESIGN_AND_MARKUP, "truncation-text-expansion", "length"),
    MISSING_TEXT(DESIGN_AND_MARKUP, "missing-text", "omission"),
    BROKEN_LINK(DESIGN_AND_MARKUP, "broken-link", "other");

    private final Dimension dimension;
    private final String id;
    private final String its;

    IssueKind(Dimension dimension, String id, String its) {
        this.dimension = dimension;
        this.id = id;
        this.its = its;
    }

    /// The kind with this mnemonic of MQM's. Throws [Refused], invalid, when there is none.
    public static IssueKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("refused.issueKind", id));
    }

    public Dimension dimension() {
        return dimension;
    }

    /// MQM's mnemonic, such as `wrong-term`.
    public String id() {
        return id;
    }

    /// The type among those of the localization quality issues of ITS 2.0 that says nearly the same.
    public String its() {
        return its;
    }
}
