package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
import org.ura.text.Tongue;

class LanguageGuessTest {

    private static final LanguageGuess GUESS = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALBANIAN | Kryeministri tha dje se ura e re do të hapet në pranverë.
            ALBANIAN | Kryeministri tha dje se ura e re do te hapet ne pranvere.
            ALBANIAN | Nuk e di pse nuk erdhi askush.
            ALBANIAN | Kta djemt jan tu shku n'shkoll me kamb.
            ALBANIAN | Ai punon për "Free Software Foundation Europe" në Berlin që prej vitit 2015.
            ENGLISH  | The prime minister said yesterday that the bridge will open in spring.
            ENGLISH  | I do not know why nobody came.
            ENGLISH  | Enver Hoxha and Hashim Thaçi were both mentioned in the report.
            OTHER    | Il presidente del consiglio ha annunciato ieri una nuova legge sulla scuola.
            OTHER    | Der Bundeskanzler hat gestern in Berlin ein neues Gesetz vorgestellt.
            OTHER    | Vlada je juče usvojila novi zakon o školama u celoj zemlji.
            OTHER    | Владата вчера усвои нов закон за училиштата во целата земја.
            OTHER    | Ο πρωθυπουργός ανακοίνωσε χθες έναν νέο νόμο για τα σχολεία.
            OTHER    | Başbakan dün okullar hakkında yeni bir yasa açıkladı.
            """)
    void aSentenceIsInItsLanguage(Tongue tongue, String text) {
        assertThat(GUESS.of(text)).isEqualTo(tongue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            three words       | The bridge opened.
            names only        | Edi Rama, Ilir Meta, Sali Berisha, Lulzim Basha
            foreign names     | Free Software Foundation Europe, Hong Kong Free Press
            a name with dots  | Jillian C. York van der Meer
            numbers           | 12.5 % 1 000 000 2024 + 17 = 3
            numbers and units | 12 km 300 m 45 kg 7 l
            addresses         | https://example.org/the-news info@example.org www.example.org
            codes             | print_all(x) != get_name(y) sort_by_name() a.b.c
            nothing           | …
            """)
    void whatIsTooLittleHasNoLanguage(String what, String text) {
        assertThat(GUESS.of(text)).as(what).isEqualTo(Tongue.UNKNOWN);
    }

    @Test
    void tagsAreNoWords() {
        String whole = "The {1}new bridge{/1} was opened by the mayor{2/} today.";
        assertThat(GUESS.of(Tagged.text(whole))).isEqualTo(Tongue.ENGLISH);
        assertThat(GUESS.of(Tagged.text("{1}The{/1} {2}new{/2} {3}bridge{/3}"))).isEqualTo(Tongue.UNKNOWN);
    }
}
