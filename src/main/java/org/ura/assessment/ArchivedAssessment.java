package org.ura.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ura.archive.Archived;
import org.ura.archive.ArchivedTable;

/// The issues that were marked in a project, and how they are weighed there.
@Component
class ArchivedAssessment implements Archived {

    @Override
    public List<ArchivedTable> tables() {
        return List.of(
                new ArchivedTable("quality_issue", """
                        segment_id in (select s.id from segment s join document d on d.id = s.document_id
                                       where d.project_id = :project or d.binned_from = :project)"""),
                new ArchivedTable("scoring_model", "project_id = :project"),
                new ArchivedTable("scoring_factor", "project_id = :project"));
    }
}
