package org.ura.bench;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.UraApplication;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.Neighbours;
import org.ura.memory.NewUnit;
import org.ura.memory.Provenance;
import org.ura.memory.Remembering;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.project.ProjectSetup;

/// The whole program in this process, with one person and one memory.
final class RunningUra implements AutoCloseable {

    private final Path home;
    private final PersonInfo person;
    private final long memory;
    private ConfigurableApplicationContext context;

    RunningUra(Path home) {
        this.home = home;
        context = start();
        person = bean(Accounts.class).createFirst("bench", "correct horse");
        bean(ProjectSetup.class).create(caller(), "Bench", true);
        memory = bean(Memories.class).readable(caller()).getFirst().id();
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                UraApplication.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.level.org.ura=warn",
                "--ura.home=" + home,
                "--ura.seeds=" + home.resolve("seeds"),
                "--ura.translations=" + home.resolve("translations"));
    }

    void startAgain() {
        context.close();
        context = start();
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Caller caller() {
        return new Caller(person.id());
    }

    long memory() {
        return memory;
    }

    List<Match> matches(String source, int threshold) {
        return bean(Matching.class).matches(caller(), memory, new MatchQuery(source, Neighbours.NONE, threshold, 10));
    }

    boolean isFound(String source) {
        return matches(source, 100).stream()
                .anyMatch(match -> match.unit().source().equals(source));
    }

    /// Remembers a pair as confirming a segment does.
    void confirm(String key, String source) {
        NewUnit unit =
                new NewUnit(key, source, "Trial", Neighbours.NONE, Provenance.confirmed("Lajme", "bench", false));
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> bean(Remembering.class).remember(memory, unit, person));
    }

    @Override
    public void close() {
        context.close();
    }
}
