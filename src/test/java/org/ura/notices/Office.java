package org.ura.notices;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.ura.Cast;
import org.ura.exchange.Import;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.Commenting;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.NewComment;
import org.ura.project.ProjectSetup;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// A small office: Ana translates, Rita reviews, Mira leads. Each has a name of their own, so that tests do not meet.
@TestComponent
class Office {

    private final Cast cast;
    private final Accounts accounts;
    private final ProjectSetup setup;
    private final Import imports;
    private final Editing editing;
    private final Reviewing reviewing;
    private final Commenting commenting;

    Office(
            Cast cast,
            Accounts accounts,
            ProjectSetup setup,
            Import imports,
            Editing editing,
            Reviewing reviewing,
            Commenting commenting) {
        this.cast = cast;
        this.accounts = accounts;
        this.setup = setup;
        this.imports = imports;
        this.editing = editing;
        this.reviewing = reviewing;
        this.commenting = commenting;
    }

    /// A closed project with a document of three sentences and its people.
    Desk open() {
        PersonInfo mira = person("Mira", Role.MANAGER);
        PersonInfo ana = person("Ana", Role.TRANSLATOR);
        PersonInfo rita = person("Rita", Role.REVIEWER);
        Caller lead = new Caller(mira.id());
        long project = setup.create(lead, "Urat", false);
        setup.changeTeam(lead, project, false, Map.of(ana.id(), Role.TRANSLATOR, rita.id(), Role.REVIEWER));
        DocumentInfo document = imports.file(
                lead, project, "ura.txt", "Ura u hap. Lumi rrjedh. Bora ra.".getBytes(StandardCharsets.UTF_8));
        List<SegmentRow> rows =
                editing.rows(lead, document.id(), new Window(0, 3, Filter.ALL)).rows();
        return new Desk(document, rows, mira, ana, rita);
    }

    PersonInfo person(String name, Role role) {
        return accounts.create(
                cast.administrator(), name + " " + UUID.randomUUID().toString().substring(0, 8), Cast.PASSWORD, role);
    }

    final class Desk {

        final DocumentInfo document;
        final List<SegmentRow> rows;
        final PersonInfo mira;
        final PersonInfo ana;
        final PersonInfo rita;

        Desk(DocumentInfo document, List<SegmentRow> rows, PersonInfo mira, PersonInfo ana, PersonInfo rita) {
            this.document = document;
            this.rows = rows;
            this.mira = mira;
            this.ana = ana;
            this.rita = rita;
        }

        long segment(int number) {
            return rows.get(number - 1).id();
        }

        void confirm(PersonInfo by, int number) {
            editing.confirm(caller(by), segment(number), Edit.typed(version(number), "Text by " + by.name()));
        }

        void giveBack(PersonInfo by, int number) {
            reviewing.giveBack(caller(by), segment(number), version(number), "Why?");
        }

        void comment(PersonInfo by, int number, String text) {
            commenting.comment(caller(by), segment(number), new NewComment(text, null));
        }

        /// The first three sentences are confirmed by Ana.
        Desk translated() {
            for (int number = 1; number <= 3; number++) {
                confirm(ana, number);
            }
            return this;
        }

        void leaves(PersonInfo person) {
            setup.changeTeam(caller(mira), document.projectId(), false, others(person));
        }

        private Map<Long, Role> others(PersonInfo person) {
            return person.id() == ana.id() ? Map.of(rita.id(), Role.REVIEWER) : Map.of(ana.id(), Role.TRANSLATOR);
        }

        private long version(int number) {
            return editing.segment(caller(mira), segment(number)).version();
        }
    }

    static Caller caller(PersonInfo person) {
        return new Caller(person.id());
    }
}
