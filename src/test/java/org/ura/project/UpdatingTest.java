package org.ura.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;

/// New versions of documents.
@WorkbenchTest
@Import(Stage.class)
class UpdatingTest {

    private static final String BRIDGE = "Ura e re u hap sot në qytet.";
    private static final String ROAD = "Rruga drejt jugut është gati.";
    private static final String NIGHT = "Nata ra mbi fushat e lagura.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Deeds deeds;

    @Autowired
    private History history;

    @Autowired
    private Searching searching;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Updating updating;

    /// Paragraphs are parted by `/`, segments by `|`; each segment before is translated as `[…]`. What comes is
    /// said as the targets after, `!` for one that is a draft.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nothing;   një|dy/tre;           një|dy/tre;             [një] [dy] [tre];          3,0,0,0
            insert;    një|dy/tre;           një|ri|dy/tre;          [një] - [dy] [tre];        3,0,1,0
            delete;    një|dy/tre;           një/tre;                [një] [tre];               2,0,0,1
            move;      një/dy/tre;           tre/një/dy;             [tre] [një] [dy];          3,0,0,0
            change;    një/a b c d e/tre;    një/a b c d f/tre;      [një] ![a b c d e] [tre];  2,1,0,0
            other;     një/a b c d e/tre;    një/x y z/tre;          [një] - [tre];             2,0,1,1
            split;     një|dy|tre;           një/dy|tre;             [një] [dy] [tre];          3,0,0,0
            join;      një/dy/tre;           një|dy|tre;             [një] [dy] [tre];          3,0,0,0
            all new;   një/dy;               katër/pesë/gjashtë;     - - -;                     0,0,3,2
            twice;     po/një/po;            një/po;                 [një] [po];                2,0,0,1
            """)
    void whatStillStandsKeepsItsTranslation(String what, String before, String after, String targets, String counts) {
        DocumentInfo document = stage.paragraphs(paragraphs(before));
        List<SegmentRow> old = rows(document);
        old.forEach(row -> editing.confirm(cast.translator(), row.id(), Edit.typed(0, "[" + row.source() + "]")));
        String expected = counts + ",0";
        assertThat(said(updating.preview(cast.translator(), document.id(), version(after))))
                .isEqualTo(expected);
        assertThat(said(updating.update(cast.translator(), document.id(), version(after))))
                .isEqualTo(expected);

        List<SegmentRow> rows = rows(document);
        assertThat(rows)
                .as(what)
                .extracting(SegmentRow::source)
                .containsExactlyElementsOf(Arrays.asList(after.split("[|/]")));
        assertThat(String.join(
                        " ",
                        rows.stream()
                                .map(row -> row.target().isEmpty()
                                        ? "-"
                                        : (row.state() == State.INITIAL ? "!" : "") + row.target())
                                .toList()))
                .isEqualTo(targets);
        assertThat(rows).extracting(SegmentRow::number).isSorted().doesNotHaveDuplicates();
        assertThat(catalogue.original(cast.translator(), document.id())).isEqualTo(after.getBytes(UTF_8));
        assertThat(catalogue.document(cast.translator(), document.id()).segments())
                .isEqualTo(rows.size());
    }

    @Test
    void everyTextThatIsStillThereKeepsItsTranslationWhateverWasEdited() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> sources = new ArrayList<>(AlignmentTest.words(random, 1_200, 900));
        DocumentInfo document = stage.document(sources.toArray(String[]::new));
        rows(document).stream()
                .limit(60)
                .forEach(row -> editing.confirm(cast.translator(), row.id(), Edit.typed(0, "t-" + row.source())));
        for (int round = 0; round < 5; round++) {
            Map<Long, SegmentRow> old = new HashMap<>();
            rows(document).forEach(row -> old.put(row.id(), row));
            List<String> left = new ArrayList<>(sources);
            sources = AlignmentTest.edited(sources, random);
            long standing = sources.stream().filter(left::remove).count();
            VersionCounts counts = updating.update(
                    cast.translator(), document.id(), Stage.newDocument("rruga.txt", sources.toArray(String[]::new)));
            assertThat(counts.stand()).as("seed " + seed).isEqualTo((int) standing);
            List<SegmentRow> rows = rows(document);
            assertThat(rows).extracting(SegmentRow::source).isEqualTo(sources);
            for (SegmentRow row : rows) {
                SegmentRow was = old.getOrDefault(row.id(), row);
                if (was.source().equals(row.source())) {
                    assertThat(row)
                            .usingRecursiveComparison()
                            .ignoringFields("number", "first", "repeated")
                            .isEqualTo(was);
                }
            }
        }
    }

    @Test
    void aChangedSegmentIsADraftThatSaysWhatItTranslatesUntilItIsConfirmed() {
        DocumentInfo document = stage.document(ROAD, BRIDGE);
        SegmentRow bridge = rows(document).getLast();
        editing.confirm(cast.translator(), bridge.id(), Edit.typed(0, "The bridge opened today."));
        String dy = BRIDGE.replace("sot", "dje");
        updating.update(cast.translator(), document.id(), Stage.newDocument("rruga.txt", ROAD, dy, NIGHT));

        SegmentRow changed = rows(document).get(1);
        assertThat(changed)
                .extracting(SegmentRow::id, SegmentRow::target, SegmentRow::state, SegmentRow::formerSource)
                .containsExactly(bridge.id(), "The bridge opened today.", State.INITIAL, BRIDGE);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(history.of(cast.translator(), bridge.id()))
                .extracting(RevisionInfo::act, RevisionInfo::source)
                .containsExactly(tuple(Act.UPDATED, dy), tuple(Act.CONFIRMED, ""));
        assertThat(marked(document)).containsExactly(2, 3);

        String tri = dy.replace("qytet", "fshat");
        updating.update(cast.translator(), document.id(), Stage.newDocument("rruga.txt", ROAD, tri, NIGHT));
        assertThat(rows(document).get(1).formerSource()).isEqualTo(BRIDGE);
        editing.confirm(cast.translator(), bridge.id(), Edit.typed(3, "The bridge opened yesterday."));
        assertThat(rows(document).get(1).formerSource()).isEmpty();
        updating.update(cast.translator(), document.id(), Stage.newDocument("rruga.txt", ROAD, tri, NIGHT));
        assertThat(marked(document)).containsExactly(3);
    }

    @Test
    void aSegmentThatIsGoneKeepsItsHistoryAndWhoeverSavesToItIsToldWhatStandsThere() {
        DocumentInfo document = stage.document(ROAD, BRIDGE, NIGHT);
        SegmentRow bridge = rows(document).get(1);
        editing.confirm(cast.translator(), bridge.id(), Edit.typed(0, "The bridge opened."));
        updating.update(cast.translator(), document.id(), Stage.newDocument("rruga.txt", ROAD, NIGHT));

        assertThat(history.of(cast.translator(), bridge.id()))
                .extracting(RevisionInfo::act)
                .containsExactly(Act.UPDATED, Act.CONFIRMED);
        assertThat(editing.save(cast.translator(), bridge.id(), Edit.typed(1, "Late.")))
                .isEqualTo(new SaveResult.Merged(rows(document).getFirst(), "The bridge opened."));
    }

    @Test
    void onlyAReviewerUpdatesWhatWouldTakeAnApprovalAway() {
        DocumentInfo document = stage.document(ROAD, BRIDGE);
        stage.approved(rows(document).getFirst().id(), "The road is ready.");
        NewDocument harmless = Stage.newDocument("rruga.txt", ROAD);
        assertThat(said(updating.update(cast.translator(), document.id(), harmless)))
                .isEqualTo("1,0,0,1,0");
        assertThat(rows(document).getFirst().state()).isEqualTo(State.REVIEWED);

        NewDocument other = Stage.newDocument("rruga.txt", NIGHT);
        List<SegmentRow> before = rows(document);
        assertThatThrownBy(() -> updating.update(cast.translator(), document.id(), other))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("refused.versionReviewed");
                    assertThat(refused.args()).containsExactly(1);
                });
        assertThat(rows(document)).isEqualTo(before);
        assertThat(said(updating.update(cast.reviewer(), document.id(), other))).isEqualTo("0,0,1,1,1");
    }

    @Test
    void aParagraphThatPeopleHaveReshapedStaysSoWhenItHasNotChanged() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD}, new String[] {NIGHT});
        List<SegmentRow> rows = rows(document);
        editing.save(cast.translator(), rows.get(0).id(), Edit.typed(0, "Bridge and road."));
        long merged =
                done(reshaping.merge(cast.translator(), rows.get(0).id(), 1, 0)).deedId();
        NewDocument version = version("Fillimi i ri./" + BRIDGE + "|" + ROAD + "/" + NIGHT);
        assertThat(said(updating.update(cast.translator(), document.id(), version)))
                .isEqualTo("2,0,1,0,0");
        assertThat(rows(document)).extracting(SegmentRow::target).containsExactly("", "Bridge and road.", "");
        assertThat(done(deeds.undo(cast.translator(), merged)).changed()).isZero();
    }

    @Test
    void aCorrectedSourceStaysCorrectedThoughTheFileStillHasTheFault() {
        DocumentInfo document = stage.document("Presidenti Macro n foli sot.", ROAD);
        SegmentRow first = rows(document).getFirst();
        editing.confirm(cast.translator(), first.id(), Edit.typed(0, "President Macron spoke today."));
        done(correcting.correct(cast.reviewer(), first.id(), 1, "Presidenti Macron foli sot."));
        NewDocument version = Stage.newDocument("rruga.txt", "Presidenti Macro n foli sot.", NIGHT);
        assertThat(said(updating.update(cast.translator(), document.id(), version)))
                .isEqualTo("1,0,1,1,0");
        assertThat(rows(document).getFirst())
                .extracting(SegmentRow::source, SegmentRow::state)
                .containsExactly("Presidenti Macron foli sot.", State.TRANSLATED);
    }

    @Test
    void tagsThatGetOtherNumbersChangeNothingButTheirNumbers() {
        DocumentInfo document = stage.document(Tagged.text("Ura {1}e re{/1} u hap."), NIGHT);
        SegmentRow first = rows(document).getFirst();
        editing.confirm(cast.translator(), first.id(), Edit.typed(0, Tagged.text("The {1}new{/1} bridge opened.")));
        NewDocument version = Stage.newDocument("rruga.txt", Tagged.text("Ura {2}e re{/2} u hap."), NIGHT);
        assertThat(said(updating.update(cast.translator(), document.id(), version)))
                .isEqualTo("2,0,0,0,0");
        assertThat(rows(document).getFirst())
                .extracting(SegmentRow::target, SegmentRow::state, SegmentRow::version)
                .containsExactly(Tagged.text("The {2}new{/2} bridge opened."), State.TRANSLATED, 2L);
    }

    @Test
    void strangersUpdateNothing() {
        DocumentInfo document = stage.document(ROAD);
        NewDocument version = Stage.newDocument("rruga.txt", NIGHT);
        assertThatThrownBy(() -> updating.update(cast.outsider(), document.id(), version))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> updating.preview(cast.outsider(), document.id(), version))
                .isInstanceOf(Refused.class);
    }

    private int[] marked(DocumentInfo document) {
        return searching.numbers(
                cast.translator(), document.id(), Wanted.of(Filter.ALL).with(Trait.UPDATED));
    }

    private List<SegmentRow> rows(DocumentInfo document) {
        List<SegmentRow> rows = new ArrayList<>();
        for (int from = 0; ; from += 1_000) {
            List<SegmentRow> page = editing.rows(cast.translator(), document.id(), new Window(from, 1_000, Filter.ALL))
                    .rows();
            rows.addAll(page);
            if (page.size() < 1_000) {
                return rows;
            }
        }
    }

    private static String said(VersionCounts counts) {
        return counts.stand() + "," + counts.changed() + "," + counts.added() + "," + counts.gone() + ","
                + counts.reviewed();
    }

    private static String[][] paragraphs(String text) {
        return Arrays.stream(text.split("/"))
                .map(paragraph -> paragraph.split("\\|"))
                .toArray(String[][]::new);
    }

    private static NewDocument version(String text) {
        List<List<NewSegment>> paragraphs = new ArrayList<>();
        for (String[] paragraph : paragraphs(text)) {
            List<NewSegment> segments = new ArrayList<>();
            for (String source : paragraph) {
                segments.add(new NewSegment(segments.isEmpty() ? "" : " ", source));
            }
            paragraphs.add(segments);
        }
        return new NewDocument("rruga.txt", text.getBytes(UTF_8), paragraphs);
    }
}
