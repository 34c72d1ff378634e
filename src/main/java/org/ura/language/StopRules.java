package org.ura.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What is known of Albanian stops that end no sentence. Each rule has a name and says of one [Stop] whether the
/// sentence goes on behind it; where none does, the sentence ends.
final class StopRules {

    private static final Pattern INITIAL =
            Pattern.compile("(?:.*\\.)?(?:\\p{Lu}|D[hH]|G[jJ]|L[lL]|N[jJ]|R[rR]|S[hH]|T[hH]|X[hH]|Z[hH])");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}");
    private static final Pattern LIST_MARK = Pattern.compile("\\d{1,3}|\\p{L}|[IVXLC]{1,6}|[ivx]{1,4}");
    private static final Set<String> MONTHS = Set.of(
            "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor",
            "dhjetor");

    private static final List<Predicate<Stop>> GOING_ON = List.of(
            StopRules::punctuationFollows,
            StopRules::lowerCaseFollows,
            StopRules::marksInBracketsOfTheirOwn,
            StopRules::abbreviationBeforeItsWord,
            StopRules::abbreviationBeforeNoCapital,
            StopRules::abbreviationBeforeNumber,
            StopRules::initialOfName,
            StopRules::listMark,
            StopRules::ordinalBeforeNumber,
            StopRules::dayBeforeMonth,
            StopRules::romanNumeral);

    private StopRules() {}

    static boolean endsSentence(Stop stop) {
        return GOING_ON.stream().noneMatch(rule -> rule.test(stop));
    }

    /// `„Po!” , tha ai`, `Mirë . . . Pastaj`: a comma or another stop cannot begin a sentence.
    private static boolean punctuationFollows(Stop stop) {
        int lead = stop.lead();
        return ",;:)]%".indexOf(lead) >= 0 || (Characters.isStop(lead) && !stop.isFollowedByOpening());
    }

    /// `„Po!” tha ai`, `Ndoshta... jo`, `„Po!” – tha ai`. A quotation may begin in lower case, though:
    /// `Doli. „shqip” u tha.`
    private static boolean lowerCaseFollows(Stop stop) {
        return Character.isLowerCase(stop.lead()) && (stop.end() > stop.marksEnd() || !stop.isFollowedByQuote());
    }

    /// `fitoi (!) Partia`, `fjala [...] Pastaj`.
    private static boolean marksInBracketsOfTheirOwn(Stop stop) {
        return stop.isBracketed();
    }

    /// `z. Joko`, `prof. dr. Leka`, `p.sh. Tirana`.
    private static boolean abbreviationBeforeItsWord(Stop stop) {
        return stop.isFullStop() && Abbreviations.neverEnds(stop.lowerCaseWord());
    }

    /// `etj. 5 veta` goes on, `etj. Pastaj` ends.
    private static boolean abbreviationBeforeNoCapital(Stop stop) {
        return stop.isFullStop()
                && !Character.isUpperCase(stop.lead())
                && Abbreviations.endsBeforeCapital(stop.lowerCaseWord());
    }

    /// `art. 5`, where `art` before anything else is the word.
    private static boolean abbreviationBeforeNumber(Stop stop) {
        return stop.isFullStop()
                && Character.isDigit(stop.lead())
                && Abbreviations.goesOnBeforeNumber(stop.lowerCaseWord());
    }

    /// `E. Leka`, `Xh. Leka`, `J.F. Leka`; but a company ends: `Leka Sh.A. Pastaj`.
    private static boolean initialOfName(Stop stop) {
        return stop.isBareFullStop()
                && Character.isUpperCase(stop.lead())
                && INITIAL.matcher(stop.word()).matches()
                && !Abbreviations.endsBeforeCapital(stop.lowerCaseWord());
    }

    /// `7. Titulli`, `a. Titulli`, `II. Titulli` at the beginning.
    private static boolean listMark(Stop stop) {
        return stop.isBareFullStop()
                && stop.wordOpensSentence()
                && LIST_MARK.matcher(stop.word()).matches();
    }

    /// `12. 3. 2022`; but a year ends its sentence: `në vitin 2015. 30 veta`.
    private static boolean ordinalBeforeNumber(Stop stop) {
        return stop.isBareFullStop()
                && Character.isDigit(stop.lead())
                && SHORT_NUMBER.matcher(stop.word()).matches();
    }

    /// `7. Mars`; in lower case the month goes on by itself.
    private static boolean dayBeforeMonth(Stop stop) {
        return stop.isBareFullStop()
                && SHORT_NUMBER.matcher(stop.word()).matches()
                && MONTHS.contains(stop.wordAfter());
    }

    /// `Kapitulli IV. Historia`, `shek. XX. Historia`.
    private static boolean romanNumeral(Stop stop) {
        return stop.isBareFullStop() && ROMAN.matcher(stop.word()).matches();
    }
}
