package org.ura.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.springframework.stereotype.Component;
import org.ura.text.TaggedText;
import org.ura.text.Tongue;

/// Guesses which language a source text is in, with the model of Apache OpenNLP, which is loaded when it is
/// needed first and given up when memory is short. Most Albanian sentences never ask it. A text that is called
/// foreign nearly always is: `docs/formats.md` has the figures.
@Component
public class LanguageGuess {

    private static final String MODEL = "/langdetect-183.bin";

    /// Characters that are looked at; more of them tell nothing new.
    private static final int LOOKED_AT = 200;

    /// How much likelier than Albanian a language must be. The model spreads its belief over a hundred
    /// languages, so that the figures themselves say little.
    private static final double LIKELIER_ENGLISH = 1.5;

    private static final double LIKELIER_OTHER = 2;

    /// Languages that documents come in. The model also knows many that short English texts are mistaken for.
    private static final Set<String> OTHERS = Set.of(("ara bos bul cat ces dan deu ell fas fin fra heb hrv hun ita kor"
                    + " mkd nld nno nob pol por ron rus slk slv spa srp swe tur ukr")
            .split(" "));

    private SoftReference<LanguageDetectorModel> loaded = new SoftReference<>(null);

    /// The language of a text with tags; unknown when it has fewer than four words or hardly more than names.
    public Tongue of(String source) {
        RunningText running = new RunningText(TaggedText.without(source).strip());
        if (!running.enough()) {
            return Tongue.UNKNOWN;
        }
        return running.plainlyAlbanian() ? Tongue.ALBANIAN : guess(running.text());
    }

    private Tongue guess(String text) {
        LanguageDetector detector = new LanguageDetectorME(model()); // costs nothing, and is for one thread only
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Map<String, Double> belief = Arrays.stream(detector.predictLanguages(beginning))
                .collect(Collectors.toMap(Language::getLang, Language::getConfidence));
        double albanian = belief.getOrDefault("sqi", 0.0);
        double english = belief.getOrDefault("eng", 0.0);
        double other = OTHERS.stream()
                .mapToDouble(language -> belief.getOrDefault(language, 0.0))
                .max()
                .orElse(0);
        if (english >= LIKELIER_ENGLISH * albanian && english >= other) {
            return Tongue.ENGLISH;
        }
        if (other >= LIKELIER_OTHER * albanian && other > english) {
            return Tongue.OTHER;
        }
        return albanian >= Math.max(english, other) ? Tongue.ALBANIAN : Tongue.UNKNOWN;
    }

    private synchronized LanguageDetectorModel model() {
        LanguageDetectorModel model = loaded.get();
        if (model == null) {
            model = read();
            loaded = new SoftReference<>(model);
        }
        return model;
    }

    private static LanguageDetectorModel read() {
        URL file = Objects.requireNonNull(LanguageGuess.class.getResource(MODEL), MODEL);
        try {
            return new LanguageDetectorModel(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
