package org.ura.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways to write an Albanian piece in English. A translation that has one piece in some way has another one
/// of the kind in the same way.
public final class EnglishForms {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Form SAME = piece -> Optional.of(piece.text());

    private static final List<Form> NUMBERS = List.of(
            piece -> number(piece).map(number -> number.written(number.grouped() ? "," : "")),
            piece -> number(piece).map(number -> number.written("")),
            piece -> number(piece).map(number -> number.written(",")),
            piece -> number(piece).map(number -> number.written(" ")),
            SAME,
            EnglishForms::time,
            piece -> small(piece).map(WORDS::get),
            piece -> small(piece).map(number -> capital(WORDS.get(number))),
            EnglishForms::ordinal);

    private static final List<Form> MONTHS = List.of(
            piece -> month(piece.text()),
            piece -> month(piece.text()).map(name -> name.substring(0, 3) + "."),
            piece -> month(piece.text()).map(name -> name.substring(0, 3)));

    /// A day and month that are equal do not tell in which order they are written.
    private static final List<Form> DATES = List.of(
            piece -> date(piece).map(date -> date.day() + " " + date.name() + " " + date.year()),
            piece -> date(piece).map(date -> date.name() + " " + date.day() + ", " + date.year()),
            piece -> date(piece).map(date -> "%d-%02d-%02d".formatted(date.year(), date.month(), date.day())),
            SAME,
            piece -> telling(piece).map(date -> "%d/%d/%d".formatted(date.day(), date.month(), date.year())),
            piece -> telling(piece).map(date -> "%02d/%02d/%d".formatted(date.day(), date.month(), date.year())),
            piece -> telling(piece).map(date -> "%d/%d/%d".formatted(date.month(), date.day(), date.year())),
            piece -> telling(piece).map(date -> "%02d/%02d/%d".formatted(date.month(), date.day(), date.year())));

    private static final Pattern NUMBER = Pattern.compile(
            "(?<whole>\\d{1,3}(?:[. \u00A0\u202F]\\d{3})+|\\d+)(?:,(?<part>\\d+))?|(?<dotted>\\d+\\.\\d+)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})");

    private EnglishForms() {}

    /// One way to write pieces of a kind in English; nothing when it cannot be done with this piece.
    @FunctionalInterface
    public interface Form {

        /// The piece in English.
        Optional<String> of(Placeable piece);
    }

    /// The ways to write pieces of a kind, the most usual first.
    public static List<Form> of(Placeable.Kind kind) {
        return switch (kind) {
            case EMAIL, ADDRESS -> List.of(SAME);
            case DATE -> DATES;
            case MONTH -> MONTHS;
            case NUMBER -> NUMBERS;
        };
    }

    private static Optional<Number> number(Placeable piece) {
        Matcher matcher = NUMBER.matcher(piece.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String dotted = matcher.group("dotted");
        if (dotted != null) {
            int dot = dotted.indexOf('.');
            return Optional.of(new Number(dotted.substring(0, dot), dotted.substring(dot + 1), false));
        }
        String whole = matcher.group("whole");
        String digits = whole.replaceAll("\\D", "");
        String part = matcher.group("part");
        return Optional.of(new Number(digits, part == null ? "" : part, digits.length() < whole.length()));
    }

    /// @param whole the digits before the decimal point
    /// @param part those behind it
    /// @param grouped whether the digits stood in groups
    private record Number(String whole, String part, boolean grouped) {

        String written(String between) {
            String groups = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", between);
            return part.isEmpty() ? groups : groups + "." + part;
        }
    }

    /// `18.30` as `18:30`.
    private static Optional<String> time(Placeable piece) {
        Matcher matcher = TIME.matcher(piece.text());
        return matcher.matches() ? Optional.of(matcher.group(1) + ":" + matcher.group(2)) : Optional.empty();
    }

    private static Optional<Integer> small(Placeable piece) {
        return piece.text().matches("\\d|1[0-2]") ? Optional.of(Integer.parseInt(piece.text())) : Optional.empty();
    }

    private static Optional<String> ordinal(Placeable piece) {
        if (!piece.text().matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(piece.text());
        boolean teens = number % 100 > 10 && number % 100 < 14;
        return Optional.of(number
                + switch (teens ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                });
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Optional<String> month(String form) {
        OptionalInt number = Months.number(form);
        return number.isPresent() ? Optional.of(Months.ENGLISH.get(number.getAsInt() - 1)) : Optional.empty();
    }

    private static Optional<Day> date(Placeable piece) {
        Matcher matcher = DATE.matcher(piece.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Day day = new Day(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return day.month() >= 1 && day.month() <= 12 && day.day() >= 1 && day.day() <= 31
                ? Optional.of(day)
                : Optional.empty();
    }

    private static Optional<Day> telling(Placeable piece) {
        return date(piece).filter(date -> date.day() != date.month());
    }

    private record Day(int day, int month, int year) {

        String name() {
            return Months.ENGLISH.get(month - 1);
        }
    }
}
