package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;

class AdaptationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kushton 500 lekë.       | Kushton 1.234,5 lekë.   | It costs 500 lekë.        | It costs 1,234.5 lekë.
            Kushton 1.234,5 lekë.   | Kushton 7.000 lekë.     | It costs 1,234.5 lekë.    | It costs 7,000 lekë.
            Kushton 1 500 lekë.     | Kushton 12 000 lekë.    | It costs 1,500 lekë.      | It costs 12,000 lekë.
            Kushton 1500 lekë.      | Kushton 2500 lekë.      | It costs 1,500 lekë.      | It costs 2,500 lekë.
            U rrit me 2,5 %.        | U rrit me 13,75 %.      | It grew by 2.5%.          | It grew by 13.75%.
            Që nga 2019.            | Që nga 2024.            | Since 2019.               | Since 2024.
            Nis në orën 18.30.      | Nis në orën 9.05.       | It begins at 18:30.       | It begins at 9:05.
            U vranë 3 vetë.         | U vranë 12 vetë.        | Three people were killed. | Twelve people were killed.
            Më 5 maj 2024.          | Më 21 qershor 2025.     | On May 5, 2024.           | On June 21, 2025.
            Më 5 maj.               | Më 22 nëntor.           | On May 5th.               | On November 22nd.
            Gjatë muajit mars.      | Gjatë muajit korrik.    | In Mar. it was.           | In Jul. it was.
            Afati: 13.05.2024       | Afati: 01.02.2025       | Deadline: 13/05/2024      | Deadline: 01/02/2025
            Afati: 13.05.2024       | Afati: 1.2.2025         | Deadline: May 13, 2024    | Deadline: February 1, 2025
            Afati: 13.05.2024       | Afati: 01.02.2025       | Deadline: 5/13/2024       | Deadline: 2/1/2025
            Te a@ura.al.            | Te zyra.e.re@ura.al.    | To a@ura.al.              | To zyra.e.re@ura.al.
            Te www.ura.al.          | Te https://ura.al/x?y=1 | At www.ura.al.            |
            Shih www.ura.al.        | Shih www.lumi.al/a.     | See www.ura.al.           | See www.lumi.al/a.
            Fituan 2:1 ndaj 3.      | Fituan 3:2 ndaj 5.      | They won 2:1 against 3.   | They won 3:2 against 5.
            """)
    void whatDiffersInNumbersOnlyIsAdapted(String source, String asked, String target, String adapted) {
        assertThat(Adaptation.of(target, source, asked).orElse(null)).isEqualTo(adapted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ura u hap më 5 maj.     | Ura u mbyll më 6 maj.   | The bridge opened on 5 May.     | another word differs
            Ura u hap më 5 maj.     | Ura u hap më 5 maj.     | The bridge opened on 5 May.     | nothing differs
            Nga 5 në 5.             | Nga 5 në 7.             | From 5 to 5.                    | which of the two?
            Nga 5 në 7.             | Nga 6 në 8.             | From 5 to seventy.              | one has no place
            Ishin 5 vetë.           | Ishin 6 vetë.           | 5 people, of the 5.             | it stands there twice
            Ishin 5 vetë.           | Ishin 6 vetë.           | There were 15, or 5.5, or 1,5.  | only parts of others
            Ishin 5 vetë.           | Ishin 16 vetë.          | There were five.                | no word for it
            Afati: 05.05.2024       | Afati: 03.04.2024       | Deadline: 05/05/2024            | day or month first?
            Më 5 maj.               | Më 5,5 maj.             | On May 5th.                     | no such form
            """)
    void nothingIsAdaptedWhereItIsNotPlain(String source, String asked, String target, String why) {
        assertThat(Adaptation.of(target, source, asked)).as(why).isEmpty();
    }

    @Test
    void aNumberThatStaysMayStandAnyhow() {
        assertThat(Adaptation.of("Both of the 7.", "2 nga 7.", "2 nga 9.")).contains("Both of the 9.");
    }

    @Test
    void tagsStay() {
        String source = Tagged.text("Ura {1}5{/1} u hap.");
        String target = Tagged.text("Bridge {1}5{/1} opened.");
        assertThat(Adaptation.of(target, source, "Ura 6 u hap.")).contains(Tagged.text("Bridge {1}6{/1} opened."));
    }

    @Test
    void figuresThatMayBeReadInTwoWaysTakeTheSimplest() {
        assertThat(Adaptation.of("In 12 of 1000.", "Në 12 nga 1000.", "Në 14 nga 2.000."))
                .contains("In 14 of 2,000.");
    }
}
