package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlbanianStemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spital spitali spitalin spitalit spitale spitalet spitaleve spitalesh",
                "qeveri qeveria qeverisë qeverinë qeveritë qeverive",
                "bisedime bisedimet bisedimeve bisedim bisedimi bisedimit",
                "shkollë shkolla shkollën shkollës shkollat shkollave",
                "shtëpi shtëpia shtëpinë shtëpisë shtëpitë",
                "mal mali malin malit male malet maleve",
                "libër libri librin librit libra librat librave",
                "ministër ministri ministrit ministra ministrat",
                "rrezik rreziku rrezikun rreziqe rreziqet",
                "planet planeti planetin planetet",
                "artikull artikulli artikuj artikujve",
                "mësues mësuesi mësuesin mësuesit mësuesve",
                "vendosi vendosin vendosja vendosjen"
            })
    void formsOfOneWordShareAStem(String forms) {
        assertThat(stems(forms)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spitalin shkollën",
                "qeveria qyteti",
                "dita nata",
                "mali deti",
                "për pas",
                "nën në",
                "shteti shtati"
            })
    void differentWordsKeepDifferentStems(String words) {
        assertThat(stems(words)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "i", "të", "një", "dhe", "për", "nga", "s'ka", "ura", "x", ""})
    void shortWordsStayAsTheyAre(String word) {
        assertThat(AlbanianStems.stem(Folding.fold(word))).isEqualTo(Folding.fold(word));
    }

    @Test
    void aStemIsItsOwnStem() {
        String text = "Qeveritë e qyteteve njoftuan se spitalet, shkollat dhe bibliotekat do të hapen përsëri nesër";
        assertThat(stems(text))
                .allSatisfy(stem -> assertThat(AlbanianStems.stem(stem)).isEqualTo(stem));
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.split("[ ,]+"))
                .map(word -> AlbanianStems.stem(Folding.fold(word)))
                .collect(Collectors.toSet());
    }
}
