package org.ura.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Extent;
import org.ura.project.ProjectInfo;

/// Looks up what work is to be done on. Needs the right to read.
@Component
class Scopes {

    private final Catalogue catalogue;

    Scopes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Scope of(Caller caller, Extent extent) {
        if (extent.documentId() == 0) {
            ProjectInfo project = project(caller, extent.projectId());
            return new Scope(project, project.name());
        }
        DocumentInfo document = catalogue.document(caller, extent.documentId());
        return new Scope(project(caller, document.projectId()), document.name());
    }

    ProjectInfo project(Caller caller, long projectId) {
        return catalogue.project(caller, projectId);
    }

    /// All documents of a project, in its order.
    List<DocumentInfo> documents(Caller caller, long projectId) {
        return catalogue.documents(caller, projectId);
    }

    /// The ids of the documents that are meant, rising.
    List<Long> ids(Caller caller, Extent extent) {
        return extent.documentId() == 0
                ? documents(caller, extent.projectId()).stream()
                        .map(DocumentInfo::id)
                        .sorted()
                        .toList()
                : List.of(catalogue.document(caller, extent.documentId()).id());
    }

    /// @param project in which it is done
    /// @param name what people know it by
    record Scope(ProjectInfo project, String name) {}
}
