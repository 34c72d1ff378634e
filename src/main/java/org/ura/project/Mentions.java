package org.ura.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds who is spoken to in a text. Names may have blanks in them, and one may begin as another does: the
/// longest that stands there is meant. What looks like an address (`ana@example.org`) speaks to nobody.
final class Mentions {

    private Mentions() {}

    /// The places where these people are spoken to, rising. Upper and lower case are alike, as in signing in.
    static List<Mention> in(String text, Collection<Mentionable> people) {
        List<Mentionable> longestFirst = people.stream()
                .sorted(Comparator.comparingInt(
                                (Mentionable person) -> person.name().length())
                        .reversed())
                .toList();
        List<Mention> found = new ArrayList<>();
        int at = text.indexOf('@');
        while (at >= 0) {
            Optional<Mention> mention = at(text, at, longestFirst);
            mention.ifPresent(found::add);
            at = text.indexOf('@', mention.map(Mention::to).orElse(at + 1));
        }
        return found;
    }

    private static Optional<Mention> at(String text, int at, List<Mentionable> longestFirst) {
        if (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            return Optional.empty();
        }
        return longestFirst.stream()
                .filter(person -> stands(text, at + 1, person.name()))
                .findFirst()
                .map(person ->
                        new Mention(person.id(), at, at + 1 + person.name().length()));
    }

    private static boolean stands(String text, int at, String name) {
        int end = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
