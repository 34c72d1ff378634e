package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrxTest {

    private static final String FOREIGN = """
            <?xml version="1.0" encoding="%s"?>
            <!DOCTYPE s:srx SYSTEM "http://nowhere.example/srx.dtd">
            <s:srx xmlns:s="http://www.lisa.org/srx20" xmlns:x="http://other.example" version="2.0">
              <s:header segmentsubflows="yes" cascade="%s">
                <x:options trim="yes"/>
                <s:formathandle type="start" include="no"/>
              </s:header>
              <s:body>
                <x:sample language="en">Not a rule.</x:sample>
                <s:languagerules>
                  <s:languagerule languagerulename="Shqip">
                    <!-- Titles -->
                    <s:rule break="no" x:id="1"><s:beforebreak>\\bznj\\.</s:beforebreak><s:afterbreak>\\s</s:afterbreak></s:rule>
                    <s:rule break="no" x:active="no"><s:beforebreak>off</s:beforebreak></s:rule>
                    <s:rule break="no"><s:beforebreak>(lost</s:beforebreak><s:afterbreak>\\s</s:afterbreak></s:rule>
                    <x:rules><x:note>unknown</x:note></x:rules>
                  </s:languagerule>
                  <s:languagerule languagerulename="German">
                    <s:rule break="no"><s:beforebreak>Herr\\.</s:beforebreak><s:afterbreak/></s:rule>
                  </s:languagerule>
                  <s:languagerule languagerulename="Default">
                    <s:rule>
                      <s:beforebreak><![CDATA[[.?!]]]></s:beforebreak>
                      <s:afterbreak>
                        \\s
                      </s:afterbreak>
                    </s:rule>
                    <s:rule><s:beforebreak/><s:afterbreak/></s:rule>
                  </s:languagerule>
                </s:languagerules>
                <s:maprules>
                  <s:languagemap languagepattern="(broken" languagerulename="German"/>
                  <s:languagemap languagepattern="[Dd][Ee].*" languagerulename="German"/>
                  <s:languagemap languagepattern="(SQ|sq).*" languagerulename="Shqip"/>
                  <s:languagemap languagepattern=".*" languagerulename="Default"/>
                </s:maprules>
              </s:body>
            </s:srx>
            """;
    private static final SrxRule TITLE = new SrxRule(false, "\\bznj\\.", "\\s", "Titles");
    private static final SrxRule STOP = new SrxRule(true, "[.?!]", "\\s", "");

    @Test
    void theBuiltInRulesComeBackAsTheyWent() {
        assertThat(read(written(SrxRules.builtIn())).rules()).isEqualTo(SrxRules.builtIn());
    }

    @Test
    void whatXmlAndCommentsCannotHoldComesBackToo() {
        SrxRules rules =
                new SrxRules(List.of(new SrxRule(false, " <a>&amp;\"'”", "(?<!\\s)\\.", "dashes -- and <tags>"), STOP));
        assertThat(read(written(rules)).rules().rules())
                .extracting(SrxRule::before, SrxRule::after)
                .containsExactly(tuple(" <a>&amp;\"'”", "(?<!\\s)\\."), tuple("[.?!]", "\\s"));
    }

    @Test
    void everyBuiltInRuleSaysWhatItIsFor() {
        assertThat(SrxRules.builtIn().rules())
                .isNotEmpty()
                .allMatch(rule -> !rule.note().isEmpty());
    }

    @Test
    void aForeignFileGivesTheRulesOfItsFirstMapForAlbanian() {
        Srx.Found found = read(FOREIGN.formatted("UTF-8", "no"));
        assertThat(found.rules().rules()).containsExactly(TITLE);
        assertThat(found.leftOut()).containsExactly(2);
    }

    @Test
    void aCascadeGivesTheRulesOfAllItsMapsForAlbanian() {
        assertThat(read(FOREIGN.formatted("UTF-8", "yes")).rules().rules()).containsExactly(TITLE, STOP);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "ISO-8859-1", "UTF-8"})
    void theEncodingIsTheFilesOwn(String encoding) {
        byte[] bytes = FOREIGN.formatted(encoding, "no").getBytes(Charset.forName(encoding));
        assertThat(Srx.read(bytes).rules().rules()).containsExactly(TITLE);
    }

    @Test
    void withoutMapsTheOnlyGroupCountsOrTheOneThatIsCalledAlbanian() {
        String group =
                "<languagerule languagerulename=\"%s\"><rule><beforebreak>%s</beforebreak></rule></languagerule>";
        String one = "<srx><languagerules>" + group.formatted("any", "a") + "</languagerules></srx>";
        String two = "<srx><languagerules>" + group.formatted("English", "a")
                + group.formatted("Albanian (Kosovo)", "b") + "</languagerules></srx>";
        assertThat(read(one).rules().rules()).extracting(SrxRule::before).containsExactly("a");
        assertThat(read(two).rules().rules()).extracting(SrxRule::before).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <srx><body><languagerules/></body></srx>                                          | srx.noAlbanian
            <tmx version='1.4'/>                                                              | srx.notSrx
            <srx><body>                                                                       | srx.notXml
            not xml                                                                           | srx.notXml
            <srx><languagerule languagerulename='x'><rule><beforebreak>(</beforebreak></rule></languagerule></srx> | srx.noAlbanian
            <srx><maprules><languagemap languagepattern='en' languagerulename='x'/></maprules></srx> | srx.noAlbanian
            <!DOCTYPE srx [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><srx><rule><beforebreak>&e;</beforebreak></rule></srx> | srx.noAlbanian
            """)
    void whatIsNoSrxForAlbanianIsSaidInOneSentence(String file, String key) {
        assertThat(catchThrowableOfType(UnusableRules.class, () -> read(file)).key())
                .isEqualTo(key);
    }

    @Test
    void anEndlessFileIsNotRead() {
        byte[] endless = new byte[Srx.MOST_BYTES + 1];
        assertThat(catchThrowableOfType(UnusableRules.class, () -> Srx.read(endless))
                        .key())
                .isEqualTo("srx.tooLarge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            (a   | \\s | rule.before
            a    | [   | rule.after
            ~~   | ~~  | rule.empty
            \\Qa | b   | rule.before
            (?x) a # | b | rule.before
            """)
    void aPatternThatIsNoneMakesNoRule(String before, String after, String key) {
        assertThat(catchThrowableOfType(UnusableRules.class, () -> new SrxRule(true, before, after, ""))
                        .key())
                .isEqualTo(key);
    }

    private static Srx.Found read(String file) {
        return Srx.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(SrxRules rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Srx.write(rules, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
