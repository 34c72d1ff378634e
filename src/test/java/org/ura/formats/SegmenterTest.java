package org.ura.formats;

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
import org.ura.Tagged;
import org.ura.language.Sentence;
import org.ura.language.SrxRules;

/// The rules that the workbench brings along, by cause.
class SegmenterTest {

    private final Segmenter segmenter = Segmenter.of(SrxRules.builtIn());

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
            emoji at the end                | Urime! 😀❤️
            no stop at the end              | Kreu i qytetit
            """)
    void endsWhereAnAlbanianReaderEnds(String rule, String marked) {
        assertThat(String.join("¦", sentences(marked.replace("¦", ""))))
                .as(rule)
                .isEqualTo(marked.replace(" ¦", "¦"));
    }

    /// Sentences as news, laws, invitations and leaflets have them.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title before a name             | Foli prof. asoc. dr. Leka. ¦E dëgjuan prof.dr.sc. Kola e doc. Hoxha.
            titles of people                | Z. Prifti u takua me znj. Marku e znjsh. Leka, kurse zj. Kola mungoi. ¦Kaq.
            deputies                        | E priti zv. ministri Leka. ¦Zv. kryetari Kola foli më pas.
            ranks                           | Gjen. Leka e kol. Kola dolën. ¦Ai e gjen. ¦Nuk e gjen. ¦Lejt. Marku u vra.
            clergy                          | Imz. Prennushi u nderua. ¦Mons. Massafra foli.
            foreign titles                  | Rev. Johnson, Sen. Graham dhe Lt. Smith dolën. ¦Mr. Brown mbeti.
            professions                     | Projekti i ark. Leka dhe i inxh. Kola u pranua. ¦Av. Hoxha kundërshtoi.
            engineers and architects        | Vendosi arq. Marku. ¦Ing. Prifti jo.
            numbers of laws                 | Ligji nr. 8438, dt. 28.12.1998 mbetet. ¦Vendimi Nr. 5 bie.
            protocol                        | Shkresa me nr. prot. 1234 u kthye. ¦Kaq.
            article of a law                | Sipas art. 12, par. 3 dënohet. ¦Kjo është art. ¦Kjo s’është.
            article as a word before number | Kjo quhet art. ¦Tre veta e blenë.
            pages                           | Shih f. 12 dhe fq. 30-35, vëll. II, bot. 2. ¦Pastaj mbylle.
            publisher in brackets           | Romani (bot. Toena, 2005) u shit. ¦Erdhi një bot. ¦Pastaj dy.
            language of a word              | Ariu (lat. Ursus arctos) fle. ¦Fjala, it. Ciao, njihet.
            streets                         | Selia është në rr. e Kavajës, blv. Zogu I, nr. 3. ¦Hyni nga pas.
            street with a name              | Banon në Rr. Myslym Shyri. ¦Kati i dytë.
            telephone                       | Tel. 04 22 33 44, cel. 069 20 30 400. ¦Na telefononi.
            for example                     | Ca qytete, p.sh. Vlora, psh. Fieri, f.v. Kruja, u rritën. ¦Të tjerat jo.
            that is                         | Ai, d.m.th. Leka, dmth. babai, iku. ¦Mbeti ajo.
            compare                         | Shih Marku (krh. Leka 1998, cf. Kola 2001). ¦Kështu thuhet.
            and others                      | Erdhën Leka, Kola etj. ¦Të tjerët jo. ¦Solli bukë, vaj etj., pastaj iku.
            and others in brackets          | Fruta (mollë, dardhë etj.) shiten. ¦Shiten edhe perime (lakra etj.). ¦Kaq.
            and others, then a quotation    | Këndoi, vallëzoi etj. ¦„Bukur”, tha ajo.
            companies                       | Punoi te Leka sh.p.k. ¦Pastaj te Kola SH.P.K. si drejtor. ¦Albkom sh.a. ¦Humbi.
            joint-stock company             | E bleu Kola SH.A. ¦Çmimi nuk dihet. ¦Ortaku i Leka Sh.A. mungon.
            foreign companies               | E bleu Apple Inc. ¦Më pas Google Inc. dhe Co. e shitën. ¦Kaq.
            before our era                  | Qyteti u themelua më 627 p.e.s. ¦Më 229 p.e.s. e morën romakët. ¦Ra më 395 e.s.
            centuries                       | Kalaja e shek. XV mbeti. ¦Në shek. 19 u dogj. ¦U ndërtua në shekullin XX. ¦Pastaj ra.
            regnal number                   | Erdhi Gjon Pali II. ¦Turma e priti. ¦Mbreti Zog I. ¦Ai iku.
            heading with a Roman number     | Kapitulli IV. Historia e qytetit
            heading in a sentence           | Lexo kreun II. Dispozita të fundit.
            measures                        | Pesha 5 kg. ¦Gjatësia 30 cm. ¦Rruga 12 km. e gjatë. ¦Rryma 20 kV. ¦Mbaroi.
            sums of money                   | Kushtoi 3 mln. euro e 5 mld. lekë. ¦Ata paguan 2 mln. ¦Kaq.
            short words without vowels      | U mbyll bshk. Tirana e fsh. Lekaj. ¦E mori TV. ¦Ra.
            interjections                   | Hmm. ¦Nuk e di. ¦Brr. ¦Bën ftohtë.
            files                           | Merrni tekstin në pdf. ¦Hapeni.
            date in words                   | Takimi u mbajt më 5. maj e jo më 7. Maj. ¦Pastaj u shty.
            date in digits                  | Lindi më 12.3.1990. ¦Vdiq më 5. 4. 2020. ¦Kaq.
            date at the end                 | U vra më 28.11.1944. ¦30 ditë më pas erdhi vëllai.
            day at the end                  | Mbledhja u shty për të hënën, më 12. ¦Deputetët u larguan.
            time                            | Nisja është në orën 18.30. ¦Kthimi në 21:15. ¦Ora 7. ¦Zgjohu.
            score                           | Tirana fitoi 2:1. ¦Partizani humbi 3-0. ¦Barazim 1-1.
            decimals                        | Rritja ishte 3,5 për qind e jo 4.2. ¦Borxhi arriti 1.250.000,50 lekë. ¦Kaq.
            percent                         | Dolën 45 %. ¦Të tjerët mbetën. ¦Ranë 3%. ¦Kaq.
            temperature                     | Ishin 35 °C. ¦Njerëzit iknin. ¦Më pas 90 º F. ¦Binte zi.
            initials                        | E. Hoxha, Sh. Musliu, Gj. Fishta, Th. Kaçori e Ll. Prifti. ¦Mungoi A. B. Leka.
            initials joined                 | Erdhi J.K. Rowling e J.R.R. Tolkien. ¦Xh.G. Leka jo.
            letter at the end               | Ra në grupin B. ¦Ky grup është i vështirë. ¦Mori vitaminën C. ¦Pastaj fjeti.
            letter behind a hyphen          | E dha televizioni Alsat-M. ¦Faqja u hap.
            place with initials             | U kthye nga Uashington D.C. ¦Të premten niset.
            acronym                         | Shkoi në OKB. ¦NATO-ja heshti. ¦U fol për BE-në. ¦Kaq.
            acronym with stops              | Iku në Sh.B.A. ¦Presidenti e priti.
            list of numbers                 | 1. Të hapet rruga. ¦2. Të mbyllet ura. ¦3. Të paguhen të gjithë.
            list of letters                 | a) Të hapet rruga. ¦b) Të mbyllet ura.
            letter of a list                | C. Të paguhet dëmi. ¦Të mbyllet.
            list of sections                | 1.2. Qëllimi i ligjit. ¦1.2.3. Përkufizime.
            list in a sentence              | Kërkohen: 1. Pasaporta. ¦2. Fotografia.
            stop inside the quotation       | „Do të vij.” ¦Kështu tha. ¦“Nuk vij.” ¦Kështu s’tha.
            stop outside the quotation      | Ai tha: „Do të vij”. ¦Ajo tha: “Nuk vij”. ¦Dhe «po». ¦Kaq.
            quotation goes on               | “Do të vij!” tha ai. ¦«Kur?» e pyeti ajo. ¦"Nesër." u përgjigj ai.
            quotation and speaker           | „Do të vij!” – tha ai. ¦„Kur?”, pyeti ajo.
            quotation then a name           | „Kur do të vijë?” ¦Ana heshti.
            two quotations                  | „Eja!” ¦„Nuk dua.”
            quotation within a quotation    | „Më tha: ‘Ik!’” ¦Dhe ika.
            quotation mark apart            | Ai tha: „ Do të vij . ” ¦Nuk erdhi.
            title with a question mark      | Emisioni „Kush do?” nis sot. ¦Filmi „Eja!” jo.
            dialogue                        | – Ku ishe? ¦– Te deti. ¦— Vetëm? ¦- Po.
            speaker in a dialogue           | – Ku ishe? – pyeti e ëma. ¦– Te deti! – tha i biri.
            brackets                        | Ai iku (pa thënë gjë). ¦(Askush s’e pa.) ¦U kthye [më vonë]. ¦Kaq.
            bracket after a question        | A vjen? (po flas për nesër). ¦Mirë.
            source in brackets              | Rruga u hap. ¦(ATSH)
            ellipsis in a sentence          | Ai… nuk erdhi. ¦Prita... prita... dhe ika.
            ellipsis at the end             | Prita dhe prita... ¦Askush. ¦Kushedi… ¦Ndoshta.
            ellipsis joined to a word       | Mbeti vetëm. ¦...Ky është fundi. ¦E di? ¦…ndërsa ti jo.
            many marks                      | Çfarë??? ¦Ik!!! ¦Pse?!.. ¦S’e di.
            address of a page               | Shih www.ura.al/lajme?id=3. ¦Shkruaj te info@ura.al. ¦Shih https://ura.al. ¦Kaq.
            names with stops                | Gazeta.Express, Balkan Insight e Portalb.mk e dhanë. ¦Kaq.
            no blank after the stop         | Ai erdhi.Pastaj iku. ¦Kaq.
            small letter after the stop     | Ai erdhi. pastaj iku. ¦Mbeti ajo.
            names in small letters          | Hape te shteti. ¦e-Albania është falas. ¦iPhone kushton.
            hashtag and name                | Turma u çmend. ¦#Tirana hesht. ¦@ana_leka shkroi. ¦Kaq.
            number begins a sentence        | Ra zjarr. ¦12 veta u plagosën. ¦2020 ishte vit i keq.
            headline                        | Kryeministri në Gjirokastër: Do të ndërtojmë urën
            semicolon and colon             | Erdhi; pa; fitoi: Kështu tha. ¦Kaq.
            stray blanks                    | Erdhi vonë . ¦Iku shpejt ! ¦Pse ? ¦Kush e di .
            """)
    void knowsAlbanian(String cause, String marked) {
        endsWhereAnAlbanianReaderEnds(cause, marked);
    }

    /// `{1}` opens, `{/1}` closes, `{2/}` stands alone.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Erdhi {1}vonë.{/1} ¦{2}Iku{/2} shpejt.
            Erdhi vonë.{1/} ¦Iku.
            Erdhi {1}vonë. {/1} ¦Iku.
            Erdhi {1}z.{/1} Leka. ¦Iku.
            {1}Erdhi vonë. ¦Iku.{/1}
            Erdhi {1}{2}vonë{/2}.{/1} ¦{3/}Iku.
            {1/}
            """)
    void tagsStayWithWhatTheyFormat(String marked) {
        String text = Tagged.text(marked);
        assertThat(String.join("¦", sentences(text.replace("¦", "")))).isEqualTo(text.replace(" ¦", "¦"));
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
        assertThat(segmenter.segments("")).isEmpty();
        assertThat(segmenter.segments(" \t\n\u00a0")).isEmpty();
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
            for (Sentence sentence : segmenter.segments(text)) {
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
        String text = "Ana. " + piece.repeat(50_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> segmenter.segments(text));
    }

    @Test
    void manyQuotesBeforeManyOrdinalsTakeLinearTime() {
        String text = "„".repeat(25_000) + "1. ".repeat(8_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(segmenter.segments(text)).hasSize(1));
    }

    private List<String> sentences(String paragraph) {
        return segmenter.segments(paragraph).stream().map(s -> s.in(paragraph)).toList();
    }
}
