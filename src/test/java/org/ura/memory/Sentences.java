package org.ura.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ura.Tagged;

/// Text like Albanian news, put together by chance from a seed: some words very common, many rare, in several forms,
/// with numbers, missing diacritics and repetitions.
final class Sentences {

    private static final String[] COMMON = {"e", "të", "në", "i", "për", "dhe", "më", "një", "me", "se", "u", "nga"};
    private static final String[] ROOTS = {
        "qeveri",
        "shkoll",
        "spital",
        "qytet",
        "ministr",
        "bisedim",
        "zgjedhj",
        "president",
        "rrug",
        "ur",
        "lum",
        "mal",
        "gazet",
        "popull",
        "ligj",
        "çmim",
        "punëtor",
        "nxënës",
        "mësues",
        "fëmij",
        "shtëpi",
        "dritar",
        "kopsht",
        "det",
        "peshk",
        "anij",
        "port",
        "kufi",
        "dogan",
        "treg",
        "bank",
        "lek",
        "tatim",
        "buxhet",
        "parti",
        "kryetar",
        "bashki",
        "fshat",
        "fush",
        "grur",
        "vresht",
        "verë",
        "djath",
        "lop",
        "dhen",
        "barin",
        "këng",
        "valle",
        "fest",
        "muze"
    };
    private static final String[] ENDINGS = {"", "i", "a", "in", "ën", "it", "ës", "et", "ave", "eve", "ja", "esh"};
    private static final String[] MARKS = {"", "", "", "", "", ",", ";", " –", ":"};

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    String sentence(int words) {
        String text = IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
        return text + (random.nextInt(5) == 0 ? "" : ".");
    }

    /// The sentence as somebody else might have written it: some words left out, put in, or changed.
    String changed(String sentence, int percent) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.split(" ")) {
            int chance = random.nextInt(300);
            if (chance < percent) {
                words.add(word());
            } else if (chance < 2 * percent) {
                words.add(word);
                words.add(word());
            } else if (chance >= 3 * percent) {
                words.add(word);
            }
        }
        return words.isEmpty() ? word() : String.join(" ", words);
    }

    /// The sentence with a wrong letter in some words: other keys, nearly the same characters. So the score
    /// comes near the least that the shared words allow.
    String misspelt(String sentence, int percent) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.split(" ")) {
            words.add(random.nextInt(100) < percent ? "x" + word.substring(1) : word);
        }
        return String.join(" ", words);
    }

    /// Accidents only: case, diacritics, punctuation, numbers.
    String mistyped(String sentence) {
        return switch (random.nextInt(5)) {
            case 0 -> sentence.replace('ë', 'e').replace('ç', 'c');
            case 1 -> sentence.toUpperCase(java.util.Locale.ROOT);
            case 2 -> sentence.replaceAll("[.,;]", "");
            case 3 -> sentence.replaceAll("\\d", "7");
            default -> sentence.replace(" ", "  ");
        };
    }

    /// With a few tags anywhere.
    String tagged(String sentence) {
        return Tagged.sprinkled(sentence, 4, random);
    }

    int index(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        int kind = random.nextInt(20);
        if (kind < 8) {
            return COMMON[Math.min(random.nextInt(COMMON.length), random.nextInt(COMMON.length))];
        }
        if (kind == 8) {
            return Integer.toString(random.nextInt(3000));
        }
        String word = ROOTS[random.nextInt(ROOTS.length)] + ENDINGS[random.nextInt(ENDINGS.length)];
        return (kind == 9 ? word.toUpperCase(java.util.Locale.ROOT) : word) + MARKS[random.nextInt(MARKS.length)];
    }
}
