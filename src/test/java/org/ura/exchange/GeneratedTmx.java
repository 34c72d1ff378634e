package org.ura.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// TMX files of any length, always the same for the same seed: sentences of words that are as common and as rare as
/// those of a language, each pair once.
final class GeneratedTmx {

    private static final int WORDS = 60_000;
    private static final String[] SYLLABLES = {
        "ba", "be", "ço", "da", "dhe", "fi", "ga", "gje", "ha", "ja", "ka", "la", "lli", "ma", "më", "na", "një", "pa",
        "për", "qe", "ra", "rre", "sa", "she", "ta", "the", "u", "va", "xhi", "za"
    };

    private final Random random;
    private final String[] words = new String[WORDS];

    GeneratedTmx(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i + 30; rest > 0; rest /= SYLLABLES.length) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            words[i] = word.toString();
        }
    }

    /// Writes so many units, with names or without. Returns the last Albanian text.
    String write(Path file, int units, boolean named) throws IOException {
        String last = "";
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header srclang=\"sq\"/><body>\n");
            for (int i = 1; i <= units; i++) {
                last = sentence() + " " + i + ".";
                out.write(named ? "<tu tuid=\"" + i + "\"" : "<tu");
                out.write(" creationdate=\"20240512T083015Z\" creationid=\"agim\"><prop type=\"x-origin\">lajme</prop>"
                        + "<tuv xml:lang=\"sq-AL\"><seg>" + last + "</seg></tuv><tuv xml:lang=\"en-GB\"><seg>"
                        + sentence() + " " + i + ".</seg></tuv></tu>\n");
            }
            out.write("</body></tmx>\n");
        }
        return last;
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int i = 5 + random.nextInt(12); i > 0; i--) {
            sentence.append(sentence.isEmpty() ? "" : " ")
                    .append(words[(int) Math.pow(WORDS - 1, random.nextDouble())]);
        }
        return sentence.toString();
    }
}
