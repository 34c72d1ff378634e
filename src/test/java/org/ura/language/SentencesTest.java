package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// Each case is written with `¦` where it is to be cut.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain stops                     | Bora ra mbrëmë. ¦Rruga është e bllokuar! ¦Kur do të hapet? ¦Nesër.
            stray space before the stop     | Erdhi edhe Arbri . ¦Arbri ishte i lodhur.
            several marks                   | Çfarë?! ¦Nuk e besoj!!! ¦Vërtet.
            no white space, no end          | Shiko ura.al/lajme.html dhe shkruaj te ana.leka@ura.al. ¦Faleminderit.
            address at the end              | Lexoni www.ura.al. ¦Aty është e gjitha.
            abbreviation before its word    | Takova z. Leka dhe znj. Hoxha me prof. dr. Kola. ¦Ishte bukur.
            abbreviation at the beginning   | Z. Leka u ngrit. ¦Dr. Kola jo.
            compound abbreviation           | Ka qytete, p.sh. Tirana, d.m.th. Kryeqyteti, psh. Vlora. ¦Mjafton.
            abbreviation written apart      | Ka qytete, p. sh. Tirana dhe d. m. th. Durrësi. ¦Mjafton.
            abbreviation in brackets        | Erdhën të gjithë (prof. Kola, z. Leka etj.) dhe u ulën. ¦Pastaj heshtën.
            abbreviation and number         | Shih fq. 12, nr. 5 dhe shek. 20. ¦Pastaj vazhdo.
            etj. before a capital           | Blemë bukë, qumësht etj. ¦Pastaj u kthyem.
            etj. before lower case          | Blemë bukë, qumësht etj. dhe u kthyem.
            etj. before a number            | Blemë vezë, mollë etj. 5 herë në javë.
            measures                        | Rruga është 12 km. ¦Çmimi kap 3 mln. lekë. ¦Mban 5 kg. miell.
            companies                       | Ndërtuesi Leka sh.p.k. fitoi. ¦Humbi Kola Sh.A. ¦Kështu ndodhi.
            art as a word                   | Kjo quhet art. ¦Sipas art. 5 lejohet.
            words that look abbreviated     | Ai tha at. ¦Ne pamë një kap. ¦Erdhi tek as. ¦E gjithë kjo botë.
            initials                        | E. Leka dhe J.F. Kola erdhën. ¦M. D. Hoxha jo.
            initials of two letters         | Xh. Leka, Sh. Kola, Gj. Hoxha, Dh. Prifti, LL. Marku. ¦Të gjithë.
            leading number                  | 7. Titulli i shtatë. ¦Pastaj fillon.
            leading letter                  | a. Pika e parë. ¦Pastaj e dyta.
            number and number               | Lindi më 12. 3. 1990 në Vlorë. ¦Vdiq herët.
            year and number                 | U ndërtua në vitin 2015. ¦30 veta punuan.
            number at the end               | Ata ishin 12. ¦Ne ishim pak.
            number and month                | Erdhi më 7. mars dhe iku më 9. Prill me anije. ¦Kaq.
            decimals and times              | Kushton 3.5 lekë në orën 14.30. ¦Pastaj 1.000.000 lekë.
            Roman numeral                   | Shih kapitullin IV. Historia e qytetit. ¦Pastaj vazhdo.
            quotation goes on in lower case | „Po!” tha ai. ¦“Jo?” pyeti ajo.
            quotation, dash, lower case     | „Eja këtu!” – thirri ai. ¦"Jo tani." - u përgjigj ajo.
            quotation, comma                | „Eja këtu!” , thirri ai.
            closing quote after the stop    | Ai tha: „Do të vij nesër.” ¦Nuk erdhi.
            German closing quote            | Ai tha: „Do të vij nesër.“ ¦Nuk erdhi.
            guillemets and brackets         | (Kaq tha ai.) ¦«Mirë.» ¦Shkuam.
            opening quote after the stop    | Ai heshti. ¦„Mirë”, tha ajo. ¦(Ishte vonë.)
            lower-case quotation            | Fjala mungon. ¦„shqip” shkruhet kështu.
            dialogue                        | – Si je? ¦– Mirë. ¦– Gëzohem.
            three dots, lower case          | Ndoshta... nuk e di… mbase.
            three dots, capital             | Ndoshta... ¦Nuk e di… ¦Mbase.
            dots at the beginning           | ... Dhe pastaj iku. ¦Kaq.
            dots in brackets                | Shkruan se [...] Tirana u rrit. ¦Fitoi (!) Vlora. ¦Kaq.
            spaced dots                     | Mirë . . . ¦Pastaj iku.
            lower case after a stop         | Ai erdhi. pastaj iku.
            acronym at the end              | Shkoi në SHBA. ¦U kthye.
            emoji                           | Urime! ¦😀 Të gjithëve.
            no stop at the end              | Kreu i qytetit
            """)
    void endsWhereAnAlbanianReaderEnds(String rule, String marked) {
        assertThat(String.join("¦", sentences(marked.replace("¦", ""))))
                .as(rule)
                .isEqualTo(marked.replace(" ¦", "¦"));
    }

    @Test
    void theSeedHasFifteenSentencesInTwelveParagraphs() throws IOException {
        List<String> paragraphs = Files.readString(Path.of("seeds/000_e72068697e918cf8.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(paragraphs).hasSize(12);
        assertThat(paragraphs.stream()
                        .mapToInt(paragraph -> sentences(paragraph).size()))
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2);
        assertThat(sentences(paragraphs.getLast()).getLast()).startsWith("Elkin kishte");
    }

    @Test
    void aLineBreakAndANoBreakSpaceAreWhiteSpace() {
        assertThat(sentences("\n Takova z.\nLeka.\r\nErdhi\u00a0vonë.\u00a0Iku. \n"))
                .containsExactly("Takova z.\nLeka.", "Erdhi\u00a0vonë.", "Iku.");
    }

    @Test
    void aBlankParagraphHasNoSentences() {
        assertThat(Sentences.split("")).isEmpty();
        assertThat(Sentences.split(" \t\n\u00a0")).isEmpty();
    }

    @Test
    void nothingButWhiteSpaceIsLeftOut() {
        String[] pieces = {
            "Ana", "z.", ".", "!", "?", "…", "„", "”", "\"", "(", ")", " ", "\n", "7", "IV", "😀", "ë", "-", ","
        };
        for (int seed = 0; seed < 3_000; seed++) {
            String text = new Random(seed)
                    .ints(seed % 40, 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .collect(Collectors.joining());
            int last = 0;
            for (Sentence sentence : Sentences.split(text)) {
                assertThat(text.substring(last, sentence.start()))
                        .as("seed %d", seed)
                        .isBlank();
                assertThat(sentence.in(text))
                        .as("seed %d", seed)
                        .isEqualTo(sentence.in(text).strip());
                last = sentence.end();
            }
            assertThat(text.substring(last)).as("seed %d", seed).isBlank();
        }
    }

    /// Quadratic time would take minutes here.
    @ParameterizedTest
    @ValueSource(strings = {".", "\"", ". ", ".\" ", "A. ", "a.", "a. \" ", " ", "- ", ".(", "a.- ", "1. ", "„a” "})
    void strangeTextTakesLinearTime(String piece) {
        String text = "Ana. " + piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sentences.split(text));
    }

    @Test
    void manyQuotesBeforeManyOrdinalsTakeLinearTime() {
        String text = "„".repeat(500_000) + "1. ".repeat(500_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(Sentences.split(text)).hasSize(1));
    }

    private static List<String> sentences(String paragraph) {
        return Sentences.split(paragraph).stream().map(s -> s.in(paragraph)).toList();
    }
}
