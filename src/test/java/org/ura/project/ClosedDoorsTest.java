package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.text.Search;

/// Somebody outside the team gets the same answer from every service method as for what does not exist.
@WorkbenchTest
@Import(Stage.class)
class ClosedDoorsTest {

    private static final long NOWHERE = 987_654_321;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Intake intake;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private History history;

    @Autowired
    private Removal removal;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Repeating repeating;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Searching searching;

    @Autowired
    private Replacing replacing;

    private DocumentInfo document;
    private SegmentRow segment;

    @BeforeEach
    void setUp() {
        document = stage.document("Ura u hap.");
        segment = stage.segments(document, 1).getFirst();
    }

    @Test
    void somebodyOutsideTheTeamFindsNothing() {
        calls(document.projectId(), document.id(), segment.id())
                .forEach((name, call) ->
                        assertThat(refusal(call, cast.outsider())).as(name).isEqualTo(Refused.Kind.UNKNOWN));
        assertThat(editing.segment(cast.translator(), segment.id())).isEqualTo(segment);
        assertThat(catalogue.documents(cast.translator(), document.projectId())).containsExactly(document);
    }

    @Test
    void whatDoesNotExistGetsTheSameAnswer() {
        calls(NOWHERE, NOWHERE, NOWHERE)
                .forEach((name, call) ->
                        assertThat(refusal(call, cast.outsider())).as(name).isEqualTo(Refused.Kind.UNKNOWN));
    }

    @Test
    void aClosedProjectIsInNobodyElsesList() {
        assertThat(catalogue.projects(cast.outsider()))
                .extracting(ProjectInfo::id)
                .doesNotContain(document.projectId());
        assertThat(catalogue.projects(cast.translator()))
                .extracting(ProjectInfo::id)
                .contains(document.projectId());
        assertThat(catalogue.projects(cast.administrator()))
                .extracting(ProjectInfo::id)
                .contains(document.projectId());
    }

    @Test
    void aTranslatorNeitherFoundsNorManagesProjects() {
        Map<String, Consumer<Caller>> calls = Map.of(
                "create", caller -> setup.create(caller, "Imi", false),
                "rename", caller -> setup.rename(caller, document.projectId(), "Imi"),
                "change team", caller -> setup.changeTeam(caller, document.projectId(), true, Map.of()),
                "change repeats", caller -> setup.changeRepeats(caller, document.projectId(), Repeats.OFF),
                "correct", caller -> correcting.correct(caller, segment.id(), 0, "Ura."),
                "delete", caller -> removal.delete(caller, document.id()));
        calls.forEach((name, call) ->
                assertThat(refusal(call, cast.translator())).as(name).isEqualTo(Refused.Kind.FORBIDDEN));
    }

    private Map<String, Consumer<Caller>> calls(long projectId, long documentId, long segmentId) {
        Edit edit = Edit.typed(0, "The bridge.");
        Map<String, Consumer<Caller>> calls = new TreeMap<>();
        calls.put("project", caller -> catalogue.project(caller, projectId));
        calls.put("documents", caller -> catalogue.documents(caller, projectId));
        calls.put("document", caller -> catalogue.document(caller, documentId));
        calls.put("original", caller -> catalogue.original(caller, documentId));
        calls.put("rename", caller -> setup.rename(caller, projectId, "Imi"));
        calls.put("team", caller -> setup.team(caller, projectId));
        calls.put("change team", caller -> setup.changeTeam(caller, projectId, true, Map.of()));
        calls.put("store", caller -> intake.store(caller, projectId, Stage.newDocument("i-huaj.txt", "Po.")));
        calls.put("rows", caller -> editing.rows(caller, documentId, new Window(0, 1, Filter.ALL)));
        calls.put("rows at", caller -> editing.rowsAt(caller, documentId, new int[] {1}));
        calls.put("numbers", caller -> editing.numbers(caller, documentId, Filter.OPEN));
        calls.put("segment", caller -> editing.segment(caller, segmentId));
        calls.put("context", caller -> editing.context(caller, segmentId));
        calls.put("next open", caller -> editing.nextOpen(caller, documentId, 0));
        calls.put("save", caller -> editing.save(caller, segmentId, edit));
        calls.put("confirm", caller -> editing.confirm(caller, segmentId, edit));
        calls.put("approve", caller -> reviewing.approve(caller, segmentId, edit));
        calls.put("give back", caller -> reviewing.giveBack(caller, segmentId, 0, "Pse?"));
        calls.put("next waiting", caller -> reviewing.nextWaiting(caller, documentId, 0));
        calls.put("history", caller -> history.of(caller, segmentId));
        calls.put("repeats", caller -> setup.repeats(caller, projectId));
        calls.put("change repeats", caller -> setup.changeRepeats(caller, projectId, Repeats.OFF));
        calls.put("split", caller -> reshaping.split(caller, segmentId, 0, 4, 0));
        calls.put("merge", caller -> reshaping.merge(caller, segmentId, 0, 0));
        calls.put("fill", caller -> repeating.fill(caller, segmentId, 0));
        calls.put("correct", caller -> correcting.correct(caller, segmentId, 0, "Ura."));
        calls.put("search", caller -> searching.numbers(caller, documentId, Wanted.of(Filter.OPEN)));
        calls.put("people", caller -> searching.people(caller, documentId));
        Replacement wanted = new Replacement(Scope.PROJECT, new Search("a", Search.Mode.PLAIN, false), "b", true);
        calls.put("preview", caller -> replacing.preview(caller, documentId, wanted));
        Choice all = new Choice(Map.of(), Set.of(), true);
        calls.put("replace", caller -> replacing.replace(caller, documentId, wanted, all));
        calls.put("delete", caller -> removal.delete(caller, documentId));
        return calls;
    }

    private static Refused.Kind refusal(Consumer<Caller> call, Caller caller) {
        return catchThrowableOfType(Refused.class, () -> call.accept(caller)).kind();
    }
}
