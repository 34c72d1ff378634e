package org.ura.reports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ura.archive.Archived;
import org.ura.archive.ArchivedTable;

/// The time that people have spent in a project's segments.
@Component
class ArchivedTimes implements Archived {

    @Override
    public List<ArchivedTable> tables() {
        return List.of(new ArchivedTable("work_time", """
                        segment_id in (select s.id from segment s join document d on d.id = s.document_id
                                       where d.project_id = :project or d.binned_from = :project)"""));
    }
}
