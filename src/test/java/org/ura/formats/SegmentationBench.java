package org.ura.formats;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ura.language.AbbreviationList;
import org.ura.language.Sentence;
import org.ura.language.SrxRules;

/// How well the built-in rules find the breaks of a text that people have segmented, and how fast:
/// `./ura bench segmentation --raw FILE --gold FILE`. The raw file has a paragraph a line, the gold file a sentence a
/// line and a blank line behind each paragraph. What counts are the breaks within paragraphs.
final class SegmentationBench {

    private static final int WORDS = 1_000_000;
    private static final int AROUND = 45;
    private static final Pattern SHORT = Pattern.compile("(?U)(?<![\\p{L}\\p{N}])([\\p{L}.]+)\\.$");

    private final Segmenter segmenter = Segmenter.of(SrxRules.builtIn());
    private final Set<String> abbreviations = Arrays.stream(AbbreviationList.values())
            .flatMap(list -> list.words(SrxRules.builtIn()).stream())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    private int right;
    private int wrong;
    private int wrongAfterAbbreviation;
    private int missed;

    private SegmentationBench() {}

    public static void main(String[] args) throws IOException {
        List<String> all = List.of(args);
        int raw = all.indexOf("--raw");
        int gold = all.indexOf("--gold");
        if (args.length != 4 || raw < 0 || gold < 0) {
            System.err.println("./ura bench segmentation --raw FILE --gold FILE");
            System.exit(2);
        }
        List<String> paragraphs = Files.readAllLines(Path.of(args[raw + 1])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        SegmentationBench bench = new SegmentationBench();
        bench.score(paragraphs, gold(Path.of(args[gold + 1])));
        bench.time(paragraphs);
    }

    private static List<List<String>> gold(Path file) throws IOException {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                sentences.add(line.strip());
            } else if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
                sentences = new ArrayList<>();
            }
        }
        if (!sentences.isEmpty()) {
            paragraphs.add(sentences);
        }
        return paragraphs;
    }

    private void score(List<String> paragraphs, List<List<String>> gold) {
        if (paragraphs.size() != gold.size()) {
            throw new IllegalArgumentException(
                    paragraphs.size() + " paragraphs, but " + gold.size() + " in the gold file");
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            compare(paragraphs.get(i), goldBreaks(paragraphs.get(i), gold.get(i)));
        }
        double precision = (double) right / Math.max(1, right + wrong);
        double recall = (double) right / Math.max(1, right + missed);
        print("breaks %d, found %d, false %d (%d after abbreviations), missed %d"
                .formatted(right + missed, right + wrong, wrong, wrongAfterAbbreviation, missed));
        print("precision %.4f, recall %.4f, F1 %.4f"
                .formatted(precision, recall, 2 * precision * recall / (precision + recall)));
    }

    private static Set<Integer> goldBreaks(String paragraph, List<String> sentences) {
        Set<Integer> breaks = new TreeSet<>();
        int at = 0;
        for (String sentence : sentences) {
            int from = paragraph.indexOf(sentence, at);
            if (from < 0) {
                throw new IllegalArgumentException("not in its paragraph: " + sentence);
            }
            at = from + sentence.length();
            breaks.add(at);
        }
        breaks.remove(at);
        return breaks;
    }

    private void compare(String paragraph, Set<Integer> gold) {
        List<Sentence> segments = segmenter.segments(paragraph);
        Set<Integer> found = segments.stream().map(Sentence::end).collect(Collectors.toCollection(TreeSet::new));
        found.remove(segments.getLast().end());
        for (int place : found) {
            if (gold.contains(place)) {
                right++;
            } else {
                boolean afterAbbreviation = isAbbreviation(paragraph.substring(0, place));
                wrong++;
                wrongAfterAbbreviation += afterAbbreviation ? 1 : 0;
                print((afterAbbreviation ? "false, abbreviation  " : "false   ") + around(paragraph, place));
            }
        }
        for (int place : gold) {
            if (!found.contains(place)) {
                missed++;
                print("missed  " + around(paragraph, place));
            }
        }
    }

    /// Whether a text ends in an abbreviation of the lists, an initial, or a word without vowels.
    private boolean isAbbreviation(String text) {
        Matcher matcher = SHORT.matcher(text.substring(Math.max(0, text.length() - AROUND)));
        if (!matcher.find()) {
            return false;
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        return word.length() == 1 || abbreviations.contains(word) || word.matches("[^aeëiouy]{1,5}");
    }

    private static String around(String paragraph, int place) {
        return paragraph.substring(Math.max(0, place - AROUND), place) + " ¦ "
                + paragraph
                        .substring(place, Math.min(paragraph.length(), place + AROUND))
                        .strip();
    }

    private void time(List<String> paragraphs) {
        long words = paragraphs.stream()
                .mapToLong(paragraph -> paragraph.split("\\s+").length)
                .sum();
        for (int i = 0; i < 3; i++) {
            paragraphs.forEach(segmenter::segments); // warm
        }
        long start = System.nanoTime();
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long done = 0;
        while (done < WORDS) {
            paragraphs.forEach(segmenter::segments);
            done += words;
        }
        double share = (double) WORDS / done / 1e9;
        print("%,d words: %.1f s, %.1f s of them on a processor"
                .formatted(
                        WORDS,
                        (System.nanoTime() - start) * share,
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) * share));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
