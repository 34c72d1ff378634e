package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.formats.UnreadableDocument;
import org.ura.language.AbbreviationList;
import org.ura.language.Srx;
import org.ura.language.SrxRule;
import org.ura.language.SrxRules;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.SegmentRow;

@WorkbenchTest
@org.springframework.context.annotation.Import(Shelf.class)
class SegmentingTest {

    private static final SrxRules AT_SEMICOLONS = new SrxRules(List.of(new SrxRule(true, ";", "\\s", "")));
    private static final String TEXT = "Erdhi; pa; iku. Kaq.";

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Segmenting segmenting;

    @Autowired
    private Import imports;

    @AfterEach
    void backToTheBuiltInRules() {
        change(SrxRules.builtIn());
    }

    @Test
    void onlyNewDocumentsUseChangedRules() {
        DocumentInfo before = shelf.document("para.txt", TEXT);
        SegmentationInfo changed = change(AT_SEMICOLONS);
        DocumentInfo after = shelf.document("pas.txt", TEXT);

        assertThat(sources(before)).containsExactly("Erdhi; pa; iku.", "Kaq.");
        assertThat(sources(after)).containsExactly("Erdhi;", "pa;", "iku. Kaq.");
        assertThat(changed.builtIn()).isFalse();
        assertThat(changed.change().orElseThrow().by()).isEqualTo("manager");
        assertThat(change(SrxRules.builtIn()).builtIn()).isTrue();
        assertThat(sources(shelf.document("prapë.txt", TEXT))).containsExactly("Erdhi; pa; iku.", "Kaq.");
    }

    @Test
    void anAbbreviationThatIsAddedEndsNoSentenceAnyMore() {
        String text = "Erdhi kryem. Leka. Iku.";
        assertThat(segmenting.trial(cast.manager(), SrxRules.builtIn(), text)).hasSize(3);
        Set<String> words = new LinkedHashSet<>(AbbreviationList.NEVER.words(SrxRules.builtIn()));
        words.add("kryem");
        SrxRules more = AbbreviationList.NEVER.with(SrxRules.builtIn(), words);
        assertThat(segmenting.trial(cast.manager(), more, text)).containsExactly("Erdhi kryem. Leka.", "Iku.");
        assertThat(segmenting.current(cast.manager()).builtIn()).isTrue();
    }

    @Test
    void aTrialTakesEachLineAsAParagraphAndNoEndlessText() {
        assertThat(segmenting.trial(cast.manager(), SrxRules.builtIn(), "Titulli\n\nPo. Jo.\n"))
                .containsExactly("Titulli", "Po.", "Jo.");
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> segmenting.trial(cast.manager(), SrxRules.builtIn(), "a".repeat(Segmenting.LONGEST_TRIAL + 1)));
        assertThat(refused.key()).isEqualTo("refused.trialTooLong");
    }

    @Test
    void whoSawOtherRulesChangesNothing() {
        long seen = segmenting.current(cast.manager()).version();
        change(AT_SEMICOLONS);
        Refused refused = catchThrowableOfType(
                Refused.class, () -> segmenting.change(cast.administrator(), seen, SrxRules.builtIn()));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CLASH);
        assertThat(segmenting.current(cast.manager()).rules()).isEqualTo(AT_SEMICOLONS);
    }

    @Test
    void aRuleThatWouldTakeForEverIsNotStored() {
        SegmentationInfo before = segmenting.current(cast.manager());
        Refused refused = catchThrowableOfType(Refused.class, () -> change(rules("(.+)+\\1x")));
        assertThat(refused.key()).isEqualTo("rule.tooSlow");
        assertThat(segmenting.current(cast.manager())).isEqualTo(before);
    }

    @Test
    void aRuleThatADocumentKeepsBusyRefusesTheDocument() {
        change(rules("(?:x+x+)+y"));
        long stored = shelf.stored();
        byte[] nasty = ("x".repeat(40_000) + "\n").getBytes(StandardCharsets.UTF_8);
        UnreadableDocument fault = catchThrowableOfType(
                UnreadableDocument.class, () -> imports.file(cast.translator(), shelf.project(), "x.txt", nasty));
        assertThat(fault.key()).isEqualTo("unreadable.ruleTooSlow");
        assertThat(fault.args()).containsExactly("x.txt", 1);
        assertThat(shelf.stored()).isEqualTo(stored);
    }

    @Test
    void theRulesGoOutAndComeInAsSrx() {
        change(AT_SEMICOLONS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segmenting.write(cast.manager(), out);
        Srx.Found found = segmenting.read(cast.manager(), out.toByteArray());
        assertThat(found.rules()).isEqualTo(AT_SEMICOLONS);
        Refused refused = catchThrowableOfType(Refused.class, () -> segmenting.read(cast.manager(), new byte[0]));
        assertThat(refused.key()).isEqualTo("srx.notXml");
    }

    @Test
    void whoMayNotManageSeesAndChangesNothing() {
        Map<String, Consumer<Caller>> calls = Map.of(
                "current", segmenting::current,
                "change", caller -> segmenting.change(caller, 0, AT_SEMICOLONS),
                "trial", caller -> segmenting.trial(caller, AT_SEMICOLONS, "Po."),
                "write", caller -> segmenting.write(caller, new ByteArrayOutputStream()));
        calls.forEach((name, call) -> assertThat(
                        catchThrowableOfType(Refused.class, () -> call.accept(cast.translator()))
                                .kind())
                .as(name)
                .isEqualTo(Refused.Kind.FORBIDDEN));
        assertThat(catchThrowableOfType(Refused.class, () -> segmenting.read(cast.translator(), new byte[0]))
                        .kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
    }

    private SegmentationInfo change(SrxRules rules) {
        return segmenting.change(
                cast.manager(), segmenting.current(cast.manager()).version(), rules);
    }

    private static SrxRules rules(String pattern) {
        return new SrxRules(List.of(new SrxRule(true, pattern, "\\s", "")));
    }

    private List<String> sources(DocumentInfo document) {
        return shelf.rows(document).stream().map(SegmentRow::source).toList();
    }
}
