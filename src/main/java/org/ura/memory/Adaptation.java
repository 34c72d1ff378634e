package org.ura.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ura.language.EnglishForms;
import org.ura.language.EnglishForms.Form;
import org.ura.language.Folding;
import org.ura.language.Placeable;
import org.ura.language.Placeables;
import org.ura.text.TaggedText;

/// Makes a remembered translation fit a text that differs in its numbers, dates and addresses only: the English
/// has the one that was, in one of the ways of [EnglishForms]; the other one takes its place in the same way.
/// Where it is not plain which place that is, nothing is adapted at all: a translation with half of its numbers
/// exchanged is worse than one with none.
final class Adaptation {

    private final String target;
    private final List<Change> changes = new ArrayList<>();

    private Adaptation(String target) {
        this.target = target;
    }

    /// The target as it fits `asked`; nothing when the texts differ in something else, or not at all, or when a place
    /// is not plain. Texts and target may have tags, which stay.
    static Optional<String> of(String target, String source, String asked) {
        String was = TaggedText.without(source);
        String is = TaggedText.without(asked);
        List<Placeable> from = Placeables.in(was);
        List<Placeable> to = Placeables.in(is);
        boolean alike = from.size() == to.size() && frame(was, from).equals(frame(is, to));
        Map<Placeable, Placeable> exchange = alike ? paired(from, to) : Map.of();
        Adaptation adaptation = new Adaptation(target);
        boolean all = !exchange.isEmpty()
                && byText(exchange).values().stream().allMatch(pairs -> adaptation.exchanged(pairs));
        return all ? adaptation.changed() : Optional.empty();
    }

    /// The text with every piece put down as its kind only.
    private static String frame(String text, List<Placeable> pieces) {
        StringBuilder frame = new StringBuilder();
        int end = 0;
        for (Placeable piece : pieces) {
            frame.append(text, end, piece.start()).append('\uFFFC').append(piece.kind());
            end = piece.end();
        }
        return Folding.fold(frame.append(text, end, text.length()).toString())
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static Map<Placeable, Placeable> paired(List<Placeable> from, List<Placeable> to) {
        Map<Placeable, Placeable> pairs = new LinkedHashMap<>();
        for (int i = 0; i < from.size(); i++) {
            pairs.put(from.get(i), to.get(i));
        }
        return pairs;
    }

    private static Map<String, List<Pair>> byText(Map<Placeable, Placeable> exchange) {
        Map<String, List<Pair>> groups = new HashMap<>();
        exchange.forEach((from, to) ->
                groups.computeIfAbsent(from.text(), text -> new ArrayList<>()).add(new Pair(from, to)));
        return groups;
    }

    private record Pair(Placeable from, Placeable to) {}

    /// Pieces that are written alike must stay alike, since nobody knows which of their places is whose.
    private boolean exchanged(List<Pair> pairs) {
        Pair first = pairs.getFirst();
        boolean alike = pairs.stream()
                .allMatch(pair -> pair.to().text().equals(first.to().text()));
        return alike && (first.from().text().equals(first.to().text()) || placed(first, pairs.size()));
    }

    private boolean placed(Pair pair, int times) {
        for (Form form : EnglishForms.of(pair.from().kind())) {
            Optional<String> was = form.of(pair.from());
            List<Integer> places = was.map(this::places).orElse(List.of());
            Optional<String> is = form.of(pair.to());
            if (!places.isEmpty()) {
                if (places.size() != times || is.isEmpty()) {
                    return false;
                }
                int length = was.orElseThrow().length();
                places.forEach(place -> changes.add(new Change(place, place + length, is.get())));
                return true;
            }
        }
        return false;
    }

    /// Where the target has a piece as a whole, not as a part of a longer number or word.
    private List<Integer> places(String piece) {
        List<Integer> places = new ArrayList<>();
        for (int at = target.indexOf(piece); at >= 0; at = target.indexOf(piece, at + 1)) {
            if (!goesOn(at - 1, -1) && !goesOn(at + piece.length(), 1)) {
                places.add(at);
            }
        }
        return places;
    }

    private boolean goesOn(int at, int step) {
        return inWord(at) || (in(at) && ".,:/'’".indexOf(target.charAt(at)) >= 0 && digit(at + step));
    }

    private boolean inWord(int at) {
        return in(at) && Character.isLetterOrDigit(target.charAt(at));
    }

    private boolean digit(int at) {
        return in(at) && Character.isDigit(target.charAt(at));
    }

    private boolean in(int at) {
        return at >= 0 && at < target.length();
    }

    private Optional<String> changed() {
        changes.sort(Comparator.comparingInt(Change::from));
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Change change : changes) {
            if (change.from() < end) {
                return Optional.empty();
            }
            text.append(target, end, change.from()).append(change.piece());
            end = change.to();
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(text.append(target, end, target.length()).toString());
    }

    private record Change(int from, int to, String piece) {}
}
