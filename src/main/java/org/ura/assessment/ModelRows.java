package org.ura.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps how each project scores.
@Component
class ModelRows {

    private final JdbcClient jdbc;

    ModelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ScoringModel of(long projectId) {
        Map<String, Double> factors = new HashMap<>();
        jdbc.sql("select f.factor, f.amount from scoring_factor f where f.project_id = ?")
                .param(projectId)
                .query(row -> {
                    factors.put(row.getString("factor"), row.getDouble("amount"));
                });
        Optional<ScoringModel> kept = jdbc.sql("""
                        select m.reference_words, m.threshold, m.acceptable, m.critical_fails
                        from scoring_model m where m.project_id = ?""")
                .param(projectId)
                .query((row, index) -> new ScoringModel(
                        factors(Dimension.values(), factors),
                        factors(Severity.values(), factors),
                        row.getInt("reference_words"),
                        row.getDouble("threshold"),
                        row.getDouble("acceptable"),
                        row.getBoolean("critical_fails")))
                .optional();
        return kept.orElse(ScoringModel.DEFAULT);
    }

    /// The project is locked, so that two who say so at once do it one after the other.
    void put(long projectId, ScoringModel model) {
        jdbc.sql("select p.id from project p where p.id = ? for update")
                .param(projectId)
                .query(Long.class)
                .single();
        jdbc.sql("delete from scoring_model where project_id = ?")
                .param(projectId)
                .update();
        jdbc.sql("""
                        insert into scoring_model (project_id, reference_words, threshold, acceptable, critical_fails)
                        values (?, ?, ?, ?, ?)""")
                .params(projectId, model.referenceWords(), model.threshold(), model.acceptable(), model.criticalFails())
                .update();
        model.weights().forEach((dimension, weight) -> put(projectId, dimension, weight));
        model.multipliers().forEach((severity, multiplier) -> put(projectId, severity, multiplier));
    }

    private void put(long projectId, Enum<?> factor, double amount) {
        jdbc.sql("insert into scoring_factor (project_id, factor, amount) values (?, ?, ?)")
                .params(projectId, factor.name(), amount)
                .update();
    }

    private static <K extends Enum<K>> Map<K, Double> factors(K[] keys, Map<String, Double> factors) {
        return Arrays.stream(keys).collect(Collectors.toMap(key -> key, key -> factors.getOrDefault(key.name(), 0.0)));
    }
}
