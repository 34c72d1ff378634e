package org.ura.memory;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.ura.archive.Archived;
import org.ura.archive.ArchivedTable;

/// The memory that a project was founded with, with the history of its units.
@Component
class ArchivedMemory implements Archived {

    private static final String OF_MEMORY = "memory_id = (select p.memory_id from project p where p.id = :project)";

    private final ApplicationEventPublisher events;

    ArchivedMemory(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public List<ArchivedTable> tables() {
        return List.of(
                new ArchivedTable("memory", OF_MEMORY.replaceFirst("memory_id", "id")),
                new ArchivedTable("memory_unit", OF_MEMORY, Map.of(), Map.of("unit_key", "segment")),
                new ArchivedTable("unit_deed", OF_MEMORY),
                new ArchivedTable(
                        "unit_revision", "unit_id in (select u.id from memory_unit u where u." + OF_MEMORY + ")"));
    }

    @Override
    public void arrived(Map<String, Map<Long, Long>> ids) {
        ids.getOrDefault("memory", Map.of()).values().forEach(memory -> events.publishEvent(new MemoryChanged(memory)));
    }
}
