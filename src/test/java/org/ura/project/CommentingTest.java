package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListener;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Accounts;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;

/// Talking about segments.
@WorkbenchTest
@Import({Stage.class, CommentingTest.Ear.class})
class CommentingTest {

    private static final String BRIDGE = "Ura e re u hap sot.";
    private static final String ROAD = "Rruga është gati.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Removal removal;

    @Autowired
    private Purging purging;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Ear ear;

    private DocumentInfo document;
    private long bridge;
    private long road;

    @BeforeEach
    void aDocumentOfTwoSentences() {
        document = stage.paragraphs(new String[] {BRIDGE, ROAD});
        List<SegmentRow> rows = stage.segments(document, 2);
        bridge = rows.get(0).id();
        road = rows.get(1).id();
        ear.heard.clear();
    }

    @Test
    void aCommentIsReadByEverybodyWhoSeesTheDocumentTheOldestFirst() {
        commenting.comment(cast.translator(), bridge, new NewComment("  Which bridge?\r\n", null));
        commenting.comment(cast.reviewer(), bridge, words("The one in Mat.", 0, 3));
        assertThat(commenting.comments(cast.administrator(), bridge))
                .extracting(CommentInfo::author, CommentInfo::text, CommentInfo::passage, CommentInfo::resolution)
                .containsExactly(
                        tuple("translator", "Which bridge?", null, null),
                        tuple("reviewer", "The one in Mat.", new Passage(Side.SOURCE, 0, 3, "Ura"), null));
        assertThat(unresolved()).containsExactly(2, 0);
    }

    @Test
    void onlyWhoWroteACommentChangesOrDeletesIt() {
        long id = write(bridge, "Which bridge?").id();
        assertThat(refusal(() -> commenting.change(cast.reviewer(), id, 0, "No."))
                        .kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusal(() -> commenting.delete(cast.administrator(), id)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(commenting.change(cast.translator(), id, 0, "Which one?"))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.text()).isEqualTo("Which one?");
                    assertThat(comment.version()).isEqualTo(1);
                    assertThat(comment.changedAt()).isAfterOrEqualTo(comment.createdAt());
                });
        assertThat(commenting.delete(cast.translator(), id)).isEmpty();
        assertThat(refusal(() -> commenting.delete(cast.translator(), id)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void aCommentThatWasChangedInAnotherWindowIsNotOverwritten() {
        long id = write(bridge, "Which bridge?").id();
        commenting.change(cast.translator(), id, 0, "Which one?");
        assertThat(refusal(() -> commenting.change(cast.translator(), id, 0, "What?"))
                        .key())
                .isEqualTo("refused.commentChanged");
        assertThat(commenting.change(cast.translator(), id, 0, "Which one?"))
                .as("what is stored already is no clash")
                .hasSize(1);
    }

    @Test
    void anybodyWhoMayCommentResolvesAndReopens() {
        long id = write(bridge, "Which bridge?").id();
        write(bridge, "And when?");
        assertThat(commenting.resolve(cast.reviewer(), id, true).getFirst().resolution())
                .isNotNull()
                .extracting(CommentInfo.Resolution::by)
                .isEqualTo("reviewer");
        assertThat(unresolved()).containsExactly(1, 0);
        commenting.resolve(cast.translator(), id, true);
        assertThat(commenting.comments(cast.translator(), bridge).getFirst().resolution())
                .as("who resolved it first stays the one")
                .isNotNull()
                .extracting(CommentInfo.Resolution::by)
                .isEqualTo("reviewer");
        assertThat(commenting.resolve(cast.translator(), id, false).getFirst().resolution())
                .isNull();
        assertThat(unresolved()).containsExactly(2, 0);
    }

    @Test
    void peopleWhoCanSeeTheDocumentAreSpokenToByTheirLongestName() {
        PersonInfo ana = person("Ana " + document.id());
        PersonInfo anaMaria = person("Ana " + document.id() + " Maria");
        setup.changeTeam(
                cast.manager(),
                document.projectId(),
                false,
                members(cast.translator().personId(), ana.id(), anaMaria.id()));
        String whole = "@" + anaMaria.name();
        String text =
                whole + ", ask @" + ana.name().toUpperCase(Locale.ROOT) + ". Not x@reviewer, @outsider, @reviewers.";
        CommentInfo comment = write(bridge, text);
        assertThat(comment.mentions())
                .containsExactly(
                        new Mention(anaMaria.id(), 0, whole.length()),
                        new Mention(
                                ana.id(),
                                whole.length() + 6,
                                whole.length() + 7 + ana.name().length()));
        assertThat(mentioned(comment.id())).containsExactlyInAnyOrder(ana.id(), anaMaria.id());

        commenting.change(cast.translator(), comment.id(), 0, "@reviewer, and @reviewer again");
        assertThat(mentioned(comment.id())).containsExactly(cast.reviewer().personId());
    }

    @Test
    void whoCanSeeTheDocumentIsItsTeamAndTheAdministratorsWithoutClosedAccounts() {
        PersonInfo gone = person("Gone " + document.id());
        setup.changeTeam(
                cast.manager(),
                document.projectId(),
                false,
                members(cast.translator().personId(), gone.id()));
        accounts.change(cast.administrator(), gone.id(), Role.TRANSLATOR, false);
        cast.outsider();
        assertThat(commenting.mentionable(cast.translator(), document.id()))
                .extracting(Mentionable::name)
                .containsExactly("administrator", "manager", "reviewer", "translator");
    }

    @Test
    void theCommentsOfAMergedSegmentAreSeenOnTheOtherUntilTheMergeIsUndone() {
        write(bridge, "On the bridge.");
        write(road, "On the road.");
        DeedResult.Done merged = done(reshaping.merge(cast.translator(), bridge, 0, 0));
        assertThat(texts(bridge)).containsExactly("On the bridge.", "On the road.");
        assertThat(texts(road)).as("asked by the segment that went").isEqualTo(texts(bridge));
        assertThat(unresolved()).containsExactly(2);
        write(bridge, "On both.");
        write(road, "On the road, from a window that did not know yet.");
        assertThat(unresolved()).containsExactly(4);

        deeds.undo(cast.translator(), merged.deedId());

        assertThat(texts(bridge)).containsExactly("On the bridge.", "On both.");
        assertThat(texts(road)).containsExactly("On the road.", "On the road, from a window that did not know yet.");
        assertThat(unresolved()).containsExactly(2, 2);
    }

    @Test
    void whatWasMergedInTwoStepsComesBackInTwoSteps() {
        document = stage.paragraphs(new String[] {BRIDGE, ROAD, "Po."});
        List<SegmentRow> rows = stage.segments(document, 3);
        bridge = rows.get(0).id();
        road = rows.get(1).id();
        long yes = rows.get(2).id();
        write(yes, "On the yes.");
        DeedResult.Done inner = done(reshaping.merge(cast.translator(), road, 0, 0));
        DeedResult.Done outer = done(reshaping.merge(cast.translator(), bridge, 0, 1));
        assertThat(texts(bridge)).containsExactly("On the yes.");
        deeds.undo(cast.translator(), outer.deedId());
        assertThat(texts(bridge)).isEmpty();
        assertThat(texts(road)).containsExactly("On the yes.");
        deeds.undo(cast.translator(), inner.deedId());
        assertThat(texts(road)).isEmpty();
        assertThat(texts(yes)).containsExactly("On the yes.");
    }

    @Test
    void afterASplitIsUndoneTheCommentsOfTheSecondHalfAreOnTheWhole() {
        write(bridge, "On the whole.");
        DeedResult.Done split = done(reshaping.split(cast.translator(), bridge, 0, "Ura e re".length(), 0));
        long half = split.rows().getLast().id();
        assertThat(texts(bridge)).containsExactly("On the whole.");
        write(half, "On the half.");
        assertThat(unresolved()).containsExactly(1, 1, 0);
        deeds.undo(cast.translator(), split.deedId());
        assertThat(texts(bridge)).containsExactly("On the whole.", "On the half.");
        assertThat(unresolved()).containsExactly(2, 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '   ',       0,    refused.commentBlank
            long,        4001, refused.commentTooLong
            'a\u0007b',  0,    refused.commentCharacters
            """)
    void aTextThatCannotBeTakenIsRefusedWithAReason(String text, int length, String key) {
        String given = length == 0 ? text : "x".repeat(length);
        long id = write(road, "Fine.").id();
        assertThat(refusal(() -> write(bridge, given)).key()).isEqualTo(key);
        assertThat(refusal(() -> commenting.change(cast.translator(), id, 0, given))
                        .key())
                .isEqualTo(key);
        assertThat(texts(bridge)).isEmpty();
        assertThat(texts(road)).containsExactly("Fine.");
    }

    @Test
    void aTextOfTheGreatestLengthIsTaken() {
        assertThat(write(bridge, "ë".repeat(4000)).text()).hasSize(4000);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BOTH,   0,  3, Ura
            SOURCE, -1, 2, Ura
            SOURCE, 3,  3, ''
            SOURCE, 0,  4, Ura
            TARGET, 0,  2, '  '
            TARGET, 0,  3, 'a\u0000b'
            """)
    void wordsThatCannotStandThereAreRefused(Side side, int from, int to, String quote) {
        assertThat(refusal(() -> new Passage(side, from, to, quote)).key()).isEqualTo("refused.passage");
    }

    @Test
    void moreWordsThanCanBeQuotedAreRefused() {
        assertThat(refusal(() -> new Passage(Side.TARGET, 5, 1006, "x".repeat(1001)))
                        .key())
                .isEqualTo("refused.passage");
    }

    @Test
    void somebodyOutsideTheTeamFindsNoComments() {
        long id = write(bridge, "Which bridge?").id();
        List<ThrowingCallable> calls = List.of(
                () -> commenting.comments(cast.outsider(), bridge),
                () -> commenting.comment(cast.outsider(), bridge, new NewComment("Hello", null)),
                () -> commenting.change(cast.outsider(), id, 0, "Hello"),
                () -> commenting.delete(cast.outsider(), id),
                () -> commenting.resolve(cast.outsider(), id, true),
                () -> commenting.mentionable(cast.outsider(), document.id()),
                () -> commenting.comments(cast.translator(), 987_654_321),
                () -> commenting.resolve(cast.translator(), 987_654_321, true));
        assertThat(calls).allSatisfy(call -> assertThat(refusal(call).kind()).isEqualTo(Refused.Kind.UNKNOWN));
        assertThat(texts(bridge)).containsExactly("Which bridge?");
    }

    @Test
    void aDocumentThatIsDeletedForGoodTakesItsCommentsAlong() {
        CommentInfo comment = write(bridge, "@reviewer Which bridge?");
        write(road, "Which road?");
        done(reshaping.merge(cast.translator(), bridge, 0, 0));
        removal.delete(cast.manager(), document.id());
        purging.document(cast.manager(), document.id());
        assertThat(jdbc.sql("select count(*) from comment where home_id in (?, ?)")
                        .params(bridge, road)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mentioned(comment.id())).isEmpty();
    }

    @Test
    void everyActIsToldToThoseWhoHaveTheDocumentOpenAndOneThatChangesNothingIsNot() {
        long id = write(bridge, "Which bridge?").id();
        commenting.change(cast.translator(), id, 0, "Which one?");
        commenting.change(cast.translator(), id, 0, "Which one?");
        commenting.resolve(cast.reviewer(), id, true);
        commenting.resolve(cast.reviewer(), id, true);
        commenting.delete(cast.translator(), id);
        CommentsChanged told = new CommentsChanged(document.id(), bridge);
        assertThat(ear.heard).containsExactly(told, told, told, told);
    }

    @Test
    void aRowCountsItsCommentsByTheIndex() {
        String plan = jdbc.sql("explain select (select count(*) from comment c where c.segment_id = s.id"
                        + " and c.resolved_at is null) from segment s where s.id = ?")
                .param(bridge)
                .query(String.class)
                .single();
        assertThat(plan).containsIgnoringCase("comment_by_segment");
    }

    private CommentInfo write(long segmentId, String text) {
        return commenting
                .comment(cast.translator(), segmentId, new NewComment(text, null))
                .getLast();
    }

    private static NewComment words(String text, int from, int to) {
        return new NewComment(text, new Passage(Side.SOURCE, from, to, BRIDGE.substring(from, to)));
    }

    private List<String> texts(long segmentId) {
        return commenting.comments(cast.reviewer(), segmentId).stream()
                .map(CommentInfo::text)
                .toList();
    }

    private List<Integer> unresolved() {
        return stage.segments(document, 10).stream().map(SegmentRow::comments).toList();
    }

    private List<Long> mentioned(long commentId) {
        return jdbc.sql("select person_id from comment_mention where comment_id = ?")
                .param(commentId)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    private PersonInfo person(String name) {
        return accounts.create(cast.administrator(), name, Cast.PASSWORD, Role.TRANSLATOR);
    }

    private static Refused refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }

    @TestComponent
    static class Ear {

        final List<CommentsChanged> heard = new CopyOnWriteArrayList<>();

        @TransactionalEventListener
        void changed(CommentsChanged change) {
            heard.add(change);
        }
    }

    /// These people as translators, and the reviewer.
    private Map<Long, Role> members(long... translators) {
        Map<Long, Role> members = new HashMap<>(Map.of(cast.reviewer().personId(), Role.REVIEWER));
        for (long translator : translators) {
            members.put(translator, Role.TRANSLATOR);
        }
        return members;
    }
}
