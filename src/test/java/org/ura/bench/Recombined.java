package org.ura.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Sentences that nobody wrote, made of those that somebody did: pieces of sentences after one another, in
/// which most of the longer words give way to others, made of the beginnings and ends of such words. So small
/// words are as common as in the texts, the vocabulary has many rare words (by Zipf's law), and lengths are
/// those of news. Always the same for the same texts and chance.
final class Recombined {

    private static final int VOCABULARY = 60_000;
    private static final int LONGEST_PIECE = 5;
    private static final int MOST_WORDS = 80;

    private final List<String[]> sentences;
    private final List<String> vocabulary = new ArrayList<>();
    private final Random random;

    Recombined(List<String> texts, Random random) {
        this.random = random;
        this.sentences = texts.stream()
                .map(text -> text.strip().split("\\s+"))
                .filter(words -> words.length > 2)
                .toList();
        List<String> longer = sentences.stream()
                .flatMap(Stream::of)
                .filter(Recombined::isLonger)
                .distinct()
                .toList();
        while (vocabulary.size() < VOCABULARY) {
            String first = any(longer);
            String second = any(longer);
            vocabulary.add(first.substring(0, 2 + random.nextInt(first.length() - 2))
                    + second.substring(1 + random.nextInt(second.length() - 1)));
        }
    }

    /// A sentence of a chance length, half of them of 10 to 24 words.
    String sentence() {
        return sentence((int) Math.clamp(Math.exp(Math.log(16) + 0.6 * random.nextGaussian()), 1, MOST_WORDS));
    }

    private String sentence(int words) {
        List<String> made = new ArrayList<>();
        while (made.size() < words) {
            String[] piece = any(sentences);
            int from = random.nextInt(piece.length);
            int to = Math.min(piece.length, from + 1 + random.nextInt(LONGEST_PIECE));
            for (int i = from; i < to && made.size() < words; i++) {
                made.add(isLonger(piece[i]) && random.nextInt(10) < 7 ? rare() : piece[i]);
            }
        }
        String text = String.join(" ", made);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /// The sentence as somebody else might have written it: of a hundred words `percent` are left out, put in,
    /// or others.
    String changed(String sentence, int percent) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.split(" ")) {
            int chance = random.nextInt(300);
            if (chance >= 2 * percent) {
                words.add(word);
            }
            if (chance % 3 != 0 && chance < 2 * percent) {
                words.add(word());
            }
        }
        return words.isEmpty() ? sentence : String.join(" ", words);
    }

    private String word() {
        String[] words = any(sentences);
        String word = words[random.nextInt(words.length)];
        return isLonger(word) ? rare() : word;
    }

    private String rare() {
        return random.nextInt(30) == 0
                ? Integer.toString(random.nextInt(3_000))
                : vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
    }

    private static boolean isLonger(String word) {
        return word.length() > 4 && word.chars().allMatch(Character::isLetter);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
