package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Foli kancelari Olaf Scholz , pastaj iku. | Foli kancelari Olaf Scholz, pastaj iku.
            Me të ishte Zeev Elkin . Ai heshti.      | Me të ishte Zeev Elkin. Ai heshti.
            Ra shi .Pastaj doli dielli.              | Ra shi. Pastaj doli dielli.
            Erdhi vonë ,por erdhi.                   | Erdhi vonë, por erdhi.
            A do të vijë ?                           | A do të vijë?
            Kryetari tha : nuk pres.                 | Kryetari tha: nuk pres.
            Ura (e vjetra ) u mbyll.                 | Ura (e vjetra) u mbyll.
            Ura ( e vjetra) u mbyll.                 | Ura (e vjetra) u mbyll.
            „Po”, tha „jo” , dhe qeshi.              | „Po”, tha „jo”, dhe qeshi.
            """)
    void aStraySpaceIsTakenOut(String source, String right) {
        assertThat(mended(source)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priti, priti … dhe iku.",
                "Priti . . . dhe iku.",
                "Priti – dhe iku.",
                "Ata përdorin .NET dhe .com.",
                "Fituan 3 : 2 në fund.",
                "Shihemi :) nesër",
                "Tha „mirë” dhe iku."
            })
    void aSpaceThatBelongsThereStays(String source) {
        assertThat(SourceFaults.find(source)).isEmpty();
    }

    @Test
    void twoSpacesBecomeOneAndLineBreaksStay() {
        assertThat(mended("Ra  shi   sot.")).isEqualTo("Ra shi sot.");
        assertThat(SourceFaults.any("Ra shi\n  sot.")).isFalse();
        assertThat(SourceFaults.any("Ra\t\tshi")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hyri djali i tij.Njeriu heshti.   | Hyri djali i tij. Njeriu heshti.
            Tregoi një histori,historinë tonë | Tregoi një histori, historinë tonë
            Kush paguan?Pse heshtin?          | Kush paguan? Pse heshtin?
            Kështu ishte në 2012.Ai iku.      | Kështu ishte në 2012. Ai iku.
            Tha (qetë).Pastaj iku.            | Tha (qetë). Pastaj iku.
            """)
    void aMissingSpaceIsPutIn(String source, String right) {
        assertThat(mended(source)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shih ura.al, www.ura.al ose https://ura.al/Faqja.Re?Pyetje.",
                "Shkruani te dikush@shembull.al.",
                "Foli E.Leka me Dr.Lekën, prof.Xh.Lekën e z.Kola.",
                "Kushton 1.234,50 lekë, p.sh. sot.",
                "Kartelat jpg,png,gif dhe Raporti.Pdf",
                "U themelua Dritan Sh.p.k. dhe Node.js",
                "Emri i plotë ishte A.B.Kola."
            })
    void anAddressAnAbbreviationOrANumberNeedsNone(String source) {
        assertThat(SourceFaults.find(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Presidenti Emmanuel Macro n foli gjatë. | Presidenti Emmanuel Macron foli gjatë.
            Foli Emmanuel Macro n.                  | Foli Emmanuel Macron.
            Ushtria e Izrael it ka folur.           | Ushtria e Izraelit ka folur.
            Kufiri i Ukrainë s, tha ai.             | Kufiri i Ukrainës, tha ai.
            Ajo ësh të këtu p ër ne.                | Ajo është këtu për ne.
            Numri it ë plagosurve u rrit.           | Numri i të plagosurve u rrit.
            """)
    void aWordThatWasCutIsWhole(String source, String right) {
        assertThat(mended(source)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le të jetë Numri n më i madh.",
                "Lexoni Tech in Asia sot.",
                "Pyeti se kë të besojë.",
                "Foli z. Leka e n. p.",
                "Pika a) dhe Pika n) mbeten."
            })
    void aLetterThatStandsAloneByRightStays(String source) {
        assertThat(SourceFaults.find(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Erdhi nga nga fshati dhe dhe dhe iku. | Erdhi nga fshati dhe iku.
            Në në mëngjes ra shi.                 | Në mëngjes ra shi.
            Libri i i tij u shit.                 | Libri i tij u shit.
            """)
    void aDoubledWordStandsOnce(String source, String right) {
        assertThat(mended(source)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Në emër të të gjithëve u tha po po.",
                "Ishte e bukur e e mirë.",
                "Herë herë ecte pak pak, grupe grupe.",
                "Shkoi në Bora Bora me Duran Duran.",
                "Dolën një-një nga dera."
            })
    void aDoublingThatIsRightStays(String source) {
        assertThat(SourceFaults.find(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kjo eshte e mirë.               | Kjo është e mirë.
            Eshte vonë, tha ajo.            | Është vonë, tha ajo.
            KETO ndodhën dje.               | KËTO ndodhën dje.
            C'eshte kjo, c’po ndodh?        | Ç'është kjo, ç’po ndodh?
            Kjo s'eshte e mirë.             | Kjo s'është e mirë.
            Flitet shume per kete ceshtje.  | Flitet shumë për këtë çështje.
            Mund te kete vetem nje.         | Mund të ketë vetëm një.
            Shkuan ne Kosoven e sotme.      | Shkuan në Kosovën e sotme.
            """)
    void missingDiacriticsArePutIn(String source, String right) {
        assertThat(mended(source)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flitet per capita dhe ne jemi te ministri.",
                "Jane Austen dhe Ben Kane erdhën.",
                "Kjo është mirë per ne te gjithë që qe.",
                "Ndiqeni #eshte dhe @kete te kane.al",
                "U tha sepse ne duam kaq."
            })
    void whatIsAWordAsItStandsStays(String source) {
        assertThat(SourceFaults.find(source)).isEmpty();
    }

    @Test
    void doubtfulWordsCountOnlyWhereTheWholeTextIsBare() {
        assertThat(mended("Sepse ne shkuam ne shkolle per kete.")).isEqualTo("Sepse ne shkuam në shkolle për këtë.");
        assertThat(mended("Shkuam te ministri për kete.")).isEqualTo("Shkuam te ministri për këtë.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kjo èshtè e mirë.  | Kjo është e mirë.
            Ai nuk аcеptoi.    | Ai nuk aceptoi.
            """)
    void aLetterThatOnlyLooksRightIsReplaced(String source, String right) {
        assertThat(mended(source)).isEqualTo(right);
    }

    @Test
    void foreignLettersOfForeignWordsStay() {
        assertThat(SourceFaults.find("José Sánchez lexoi „Правда“ te Pallati Elysée."))
                .isEmpty();
    }

    @Test
    void placesKindsAndReadingsAreTold() {
        assertThat(SourceFaults.find("Olaf Scholz , dhe Macro n iku."))
                .containsExactly(
                        new SourceFault(11, 13, SourceFault.Kind.STRAY_SPACE, ","),
                        new SourceFault(18, 25, SourceFault.Kind.CUT_WORD, "Macron"));
    }

    @Test
    void inlineTagsAreNoTextButMayStandBeforeAStraySpace() {
        assertThat(mended("\uE001Scholz\uE401 , tha")).isEqualTo("\uE001Scholz\uE401, tha");
        assertThat(SourceFaults.any("Ra \uE801 shi.\uE801Pastaj")).isFalse();
    }

    @Test
    void theSeedHasItsFourFaultsAndNoOther() throws IOException {
        List<String> reported = Files.readAllLines(Path.of("seeds/000_e72068697e918cf8.txt")).stream()
                .flatMap(
                        line -> SourceFaults.find(line).stream().map(fault -> line.substring(fault.from(), fault.to())))
                .toList();
        assertThat(reported).containsExactly(" ,", "Macro n", " ,", " .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "  ", ",,", "Macro n", "n", "ë", "c'", "\uD83D\uDE00 , po", "( ", " )", "( ( )"})
    void anyAgreesWithFindWhateverTheTextIs(String source) {
        assertThat(SourceFaults.any(source))
                .isEqualTo(!SourceFaults.find(source).isEmpty());
    }

    /// The text with every reading put in, from the last to the first.
    private static String mended(String source) {
        StringBuilder text = new StringBuilder(source);
        SourceFaults.find(source).stream()
                .sorted(Comparator.comparingInt(SourceFault::from).reversed())
                .forEach(fault -> text.replace(fault.from(), fault.to(), fault.reading()));
        return text.toString();
    }
}
