package org.ura.project;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Penalties;

/// The memories that projects work with, as they are stored.
@Component
class ProjectMemories {

    private final JdbcClient jdbc;

    ProjectMemories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MemoryUses of(long projectId) {
        List<MemoryUse> uses = jdbc.sql(
                        "select memory_id, writes, penalty from project_memory where project_id = ? order by place")
                .param(projectId)
                .query((row, index) ->
                        new MemoryUse(row.getLong("memory_id"), row.getBoolean("writes"), row.getInt("penalty")))
                .list();
        Penalties penalties = jdbc.sql(
                        "select penalty_imported, penalty_machine, penalty_unreviewed from project where id = ?")
                .param(projectId)
                .query((row, index) -> new Penalties(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
        return new MemoryUses(uses, penalties);
    }

    /// The ids of the memories that what is confirmed goes into, rising: whoever locks several does it in this order.
    List<Long> written(long projectId) {
        return jdbc.sql("select memory_id from project_memory where project_id = ? and writes order by memory_id")
                .param(projectId)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /// Says anew what the project works with. It must be locked.
    void set(long projectId, MemoryUses uses) {
        jdbc.sql("delete from project_memory where project_id = ?")
                .param(projectId)
                .update();
        int place = 0;
        for (MemoryUse use : uses.inOrder()) {
            place++;
            jdbc.sql(
                            "insert into project_memory (project_id, memory_id, place, writes, penalty) values (?, ?, ?, ?, ?)")
                    .params(projectId, use.memoryId(), place, use.writes(), use.penalty())
                    .update();
        }
        Penalties penalties = uses.penalties();
        jdbc.sql("""
                        update project set penalty_imported = ?, penalty_machine = ?, penalty_unreviewed = ?
                        where id = ?""")
                .params(penalties.imported(), penalties.machine(), penalties.unreviewed(), projectId)
                .update();
    }
}
