package org.ura.browser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.people.Caller;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.Origin;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// A document on which three people have worked for two weeks, until today.
@TestComponent
class WorkedWeeks {

    private static final int DAYS = 14;
    private static final int SENTENCES = 60;
    private static final String[] SOURCES = {
        "Kryeministri vizitoi të hënën qytetin e vjetër dhe u takua me banorët.",
        "Muzeu do të hapet sërish në pranverë, pas tri vjetësh punimesh.",
        "Banorët kërkuan që rruga e kalasë të mbyllet për makinat gjatë verës.",
        "Bashkia premtoi një përgjigje brenda muajit."
    };
    private static final String[] TARGETS = {
        "The premier visited the old town on Monday and met the inhabitants.",
        "The museum will open again in spring, after three years of works.",
        "The inhabitants asked that the castle road be closed for cars in summer.",
        "The municipality promised an answer within the month."
    };
    private static final Map<String, String> BETTER = Map.of(
            "premier", "prime minister",
            "inhabitants", "residents",
            "open again", "reopen",
            "an answer", "a reply");
    private static final int[] PERCENTS = {0, 101, 87, 0, 96, 78, 62, 0};

    private final Household household;
    private final Editing editing;
    private final Reviewing reviewing;
    private final JdbcClient jdbc;

    WorkedWeeks(Household household, Editing editing, Reviewing reviewing, JdbcClient jdbc) {
        this.household = household;
        this.editing = editing;
        this.reviewing = reviewing;
        this.jdbc = jdbc;
    }

    DocumentInfo document() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(SOURCES[i % 4]).append(" Numri ").append(i).append(" iu dha asaj.\n\n");
        }
        DocumentInfo document = household.document(text.toString());
        List<Caller> people = List.of(person(Role.TRANSLATOR), person(Role.TRANSLATOR), person(Role.REVIEWER));
        LocalDate first = LocalDate.now(ZoneId.systemDefault()).minusDays(DAYS - 1L);
        jdbc.sql("update segment set came_at = ? where document_id = ?")
                .params(first.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), document.id())
                .update();
        for (int day = 0; day < DAYS; day++) {
            day(document.id(), people, first.plusDays(day), day);
        }
        return document;
    }

    private void day(long document, List<Caller> people, LocalDate date, int day) {
        long before = lastRevision();
        List<SegmentRow> rows = editing.rows(household.administrator(), document, new Window(0, 200, Filter.ALL))
                .rows();
        List<SegmentRow> done = new ArrayList<>();
        int wanted = date.getDayOfWeek().getValue() > 5 ? 1 : 6 + day % 3;
        for (SegmentRow row : rows.subList(Math.min(rows.size(), day * 8), Math.min(rows.size(), day * 8 + wanted))) {
            Caller translator = people.get(row.number() % 3 == 0 ? 1 : 0);
            translate(translator, row);
            spend(row.id(), translator, date, 20_000 + 3_000L * (row.number() % 7));
            done.add(row);
        }
        if (day % 2 == 1) {
            review(people.get(2), document, date);
        }
        jdbc.sql("update revision set made_at = ? where id > ?")
                .params(date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), before)
                .update();
    }

    private void translate(Caller translator, SegmentRow row) {
        int percent = PERCENTS[row.number() % PERCENTS.length];
        String text = TARGETS[row.number() % 4];
        long version = row.version();
        if (percent > 0) {
            editing.save(translator, row.id(), new Edit(version, "There " + text, Origin.memory(percent)));
            version = editing.segment(translator, row.id()).version();
        }
        String last = percent > 100 ? "There " + text : text + " " + "Then, ".repeat(percent == 62 ? 4 : 0);
        editing.confirm(translator, row.id(), Edit.typed(version, last.strip()));
    }

    private void review(Caller reviewer, long document, LocalDate date) {
        for (SegmentRow row : editing.rows(reviewer, document, new Window(0, 200, Filter.WAITING))
                .rows()) {
            if (row.number() % 9 == 0) {
                reviewing.giveBack(reviewer, row.id(), row.version(), "Which town?");
            } else if (row.number() % 5 > 0) {
                String better = row.target();
                for (Map.Entry<String, String> word : BETTER.entrySet()) {
                    better = row.number() % 3 == 0 ? better : better.replace(word.getKey(), word.getValue());
                }
                reviewing.approve(reviewer, row.id(), Edit.typed(row.version(), better));
            }
            spend(row.id(), reviewer, date, 9_000);
        }
    }

    private void spend(long segment, Caller who, LocalDate date, long millis) {
        jdbc.sql("insert into work_time (segment_id, person_id, worked_on, millis) values (?, ?, ?, ?)")
                .params(segment, who.personId(), date, millis)
                .update();
    }

    private long lastRevision() {
        return jdbc.sql("select coalesce(max(r.id), 0) from revision r")
                .query(Long.class)
                .single();
    }

    private Caller person(Role role) {
        return new Caller(household.account(role).id());
    }
}
