package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.formats.okapi.Samples;

class XliffRulesTest {

    private static final String SECOND = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="sq" trgLang="en">
            <file id="f1"><unit id="u1" canResegment="no"><notes><note id="n">x</note></notes><originalData><data id="d1">b</data></originalData>
            <segment id="s1" state="translated" subState="a:b"><source><sc id="1" dataRef="d1"/>Po<ec startRef="1"/></source><target order="3">Yes</target></segment>
            <ignorable><source> </source></ignorable>
            <segment id="s2"><source>Jo <ec id="9" isolated="yes"/></source><target order="1">No</target></segment>
            </unit></file></xliff>
            """;
    private static final String FIRST = """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
            <file original="a" source-language="sq" target-language="en" datatype="plaintext"><body>
            <trans-unit id="1"><source><bx id="1" rid="2"/>Po<ex id="3" rid="2"/></source><target state="translated">Yes</target><alt-trans><target>Yep</target></alt-trans></trans-unit>
            <trans-unit id="2"><source>Jo<bpt id="1">b</bpt>x<ept id="1">b</ept></source></trans-unit>
            </body></file></xliff>
            """;

    @Test
    void whatIsValidPasses() {
        XliffRules.check("a.xlf", SECOND.getBytes(StandardCharsets.UTF_8));
        XliffRules.check("a.xlf", FIRST.getBytes(StandardCharsets.UTF_8));
        assertThat(Schemas.xliff2(SECOND.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Schemas.okapi(SECOND.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Schemas.xliff12(FIRST.getBytes(StandardCharsets.UTF_8))).isEmpty();
        for (String name : List.of("sample.xlf", "sample2.xlf")) {
            XliffRules.check(name, Samples.bytes(name));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version="2.1"              | version="3.0"         | XLIFF_VERSION      | 1, 3.0
            srcLang="sq"               | xml:lang="sq"         | XLIFF_NO_ATTRIBUTE | 1, xliff, srcLang
            trgLang="en"               | xml:lang="en"         | XLIFF_NO_ATTRIBUTE | 3, xliff, trgLang
            id="u1"                    | name="u1"             | XLIFF_NO_ATTRIBUTE | 2, unit, id
            </unit>                    | </unit><unit id="u1"/>| XLIFF_DUPLICATE_ID | 6, u1
            </file>                    | </file><file id="f1"/>| XLIFF_DUPLICATE_ID | 6, f1
            id="s2"                    | id="s1"               | XLIFF_DUPLICATE_ID | 5, s1
            <ec id="9"                 | <ph id="1"/><ec id="9"| XLIFF_DUPLICATE_ID | 5, 1
            <ec id="9"                 | <ec id="s1"           | XLIFF_DUPLICATE_ID | 5, s1
            <ignorable><source> </source> | <ignorable>        | XLIFF_NO_SOURCE    | 4, ignorable
            <ignorable><source>        | <ignorable><target>x</target><source> | XLIFF_NO_SOURCE | 4, segment
            <target order="3">Yes</target> | <target order="3">Yes</target><target order="2">Yes</target> | XLIFF_ORDER | 3, target
            <source> </source>         | <source> </source><source/> | XLIFF_ORDER  | 4, source
            <segment id="s2">          | <notes/><segment id="s2"> | XLIFF_ORDER    | 5, notes
            state="translated"         | state="done"          | XLIFF_VALUE        | 3, state, done
            subState="a:b"             | subState="ab"         | XLIFF_VALUE        | 3, subState, ab
            canResegment="no"          | canResegment="never"  | XLIFF_VALUE        | 2, canResegment, never
            order="1"                  | order="3"             | XLIFF_TARGET_ORDER | 5, 3
            order="1"                  | order="0"             | XLIFF_TARGET_ORDER | 5, 0
            order="3"                  | order="4"             | XLIFF_TARGET_ORDER | 3, 4
            <ec startRef="1"/>         | x                     | XLIFF_UNMATCHED    | 3, sc
            <sc id="1" dataRef="d1"/>  | x                     | XLIFF_UNMATCHED    | 3, ec
            id="9" isolated="yes"      | startRef="9"          | XLIFF_UNMATCHED    | 5, ec
            dataRef="d1"               | dataRef="d2"          | XLIFF_NO_DATA      | 3, d2
            """)
    void whatXliff2CallsInvalidIsRefusedWithTheRule(String right, String wrong, Fault fault, String details) {
        refused(SECOND, right, wrong, fault, details);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version="1.2"         | version="1.9"             | XLIFF_VERSION      | 1, 1.9
            source-language="sq"  | xml:lang="sq"             | XLIFF_NO_ATTRIBUTE | 2, file, source-language
            id="2"><source>       | id="1"><source>           | XLIFF_DUPLICATE_ID | 4, 1
            <trans-unit id="2">   | <trans-unit>              | XLIFF_NO_ATTRIBUTE | 4, trans-unit, id
            </body>               | <trans-unit id="3"/></body> | XLIFF_NO_SOURCE  | 5, trans-unit
            id="2"><source>       | id="2"><target/><source>  | XLIFF_NO_SOURCE    | 4, trans-unit
            <alt-trans>           | <target/><alt-trans>      | XLIFF_ORDER        | 3, target
            state="translated"    | state="done"              | XLIFF_VALUE        | 3, state, done
            <ex id="3" rid="2"/>  | x                         | XLIFF_UNMATCHED    | 3, bx
            <ept id="1">b</ept>   | <ept id="2">b</ept>       | XLIFF_UNMATCHED    | 4, ept
            """)
    void whatXliff12CallsInvalidIsRefusedWithTheRule(String right, String wrong, Fault fault, String details) {
        refused(FIRST, right, wrong, fault, details);
    }

    private static void refused(String file, String right, String wrong, Fault fault, String details) {
        assertThat(file).contains(right);
        byte[] broken = file.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of("a.xlf"));
        args.addAll(Arrays.asList(details.split(", ")));
        assertThatThrownBy(() -> XliffRules.check("a.xlf", broken))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> {
                    assertThat(e.fault()).isEqualTo(fault);
                    assertThat(e.args()).extracting(String::valueOf).containsExactlyElementsOf(args);
                });
        assertThatThrownBy(() -> AllFormats.documents().read("a.xlf", broken, Segmentation.SENTENCES))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
