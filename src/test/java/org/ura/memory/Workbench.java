package org.ura.memory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Role;

/// The memory as the program runs it, on a database and an index folder of its own, with a team of everybody
/// and a translator in it.
final class Workbench implements AutoCloseable {

    static final PersonInfo DRITA = new PersonInfo(1, "drita", Role.TRANSLATOR, true);

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;

    /// Starts on the database of that name, which lives as long as the tests do, and with data in `home`.
    Workbench(String database, Path home) {
        context = new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "error",
                        "spring.config.name", "none",
                        "spring.datasource.url", "jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
                        "spring.jpa.hibernate.ddl-auto", "none",
                        "ura.home", home.toString()))
                .run();
        jdbc = context.getBean(JdbcClient.class);
        if (jdbc.sql("select count(*) from person").query(Long.class).single() == 0) {
            person("drita");
        }
    }

    Caller person(String name) {
        return person(name, Role.TRANSLATOR);
    }

    Caller person(String name, Role role) {
        jdbc.sql("""
                insert into person (name, name_key, password_hash, role, active, created_at, version)
                values (?, ?, '-', ?, true, current_timestamp, 0)""").params(name, name, role.name()).update();
        return new Caller(jdbc.sql("select id from person where name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    Caller drita() {
        return new Caller(DRITA.id());
    }

    long memory() {
        return memory("Seeds");
    }

    long memory(String name) {
        return in(() -> memories().found(name, bean(Access.class).foundOpenTeam()));
    }

    long memoryOf(Caller founder) {
        return in(() -> memories().found("Private", bean(Access.class).foundTeam(founder, false)));
    }

    void remember(long memory, String key, String source, String target) {
        remember(
                memory,
                List.of(new NewUnit(
                        key, source, target, Neighbours.NONE, Provenance.confirmed("Lajme", "lajme.txt", false))));
    }

    void remember(long memory, List<NewUnit> units) {
        in(() -> {
            units.forEach(unit -> bean(Remembering.class).remember(memory, unit, DRITA));
            return units;
        });
    }

    List<Match> matches(long memory, String source, int threshold) {
        return bean(Matching.class).matches(drita(), memory, new MatchQuery(source, Neighbours.NONE, threshold, 100));
    }

    <T> T in(java.util.function.Supplier<T> work) {
        return bean(TransactionTemplate.class).execute(status -> work.get());
    }

    Memories memories() {
        return bean(Memories.class);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EnableJpaRepositories("org.ura.people")
    @EntityScan("org.ura.people")
    @ComponentScan("org.ura.memory")
    @Import(Access.class)
    @EnableConfigurationProperties(MemorySettings.class)
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
