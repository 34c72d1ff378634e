package org.ura.project;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Deletes documents and projects: into the [Bin], where nobody meets them any more, and from where they can be taken
/// back as they were. What their segments have put into the memory stays there, and a project's memory is a
/// memory as before.
@Service
@Transactional
public class Removal {

    private final Reach reach;
    private final Projects projects;
    private final BinRows rows;
    private final ProjectNotes notes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Removal(
            Reach reach,
            Projects projects,
            BinRows rows,
            ProjectNotes notes,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.reach = reach;
        this.projects = projects;
        this.rows = rows;
        this.notes = notes;
        this.audit = audit;
        this.events = events;
    }

    /// Puts a document into the bin. Its name is free at once. Needs the right to manage.
    public void delete(Caller caller, long documentId) {
        Place place = reach.document(caller, documentId, Right.MANAGE);
        if (!rows.bin(documentId, place.person())) {
            throw Refused.unknown("refused.unknown");
        }
        audit.note(
                place.person(),
                AuditNote.of(AuditKind.DOCUMENT_BINNED, place.documentName(), documentId)
                        .in(place.projectId()));
        events.publishEvent(new BinChanged(documentId, true));
    }

    /// Puts a project into the bin with all its documents. Needs the right to manage.
    public void deleteProject(Caller caller, long projectId) {
        Place place = reach.project(caller, projectId, Right.MANAGE);
        if (projects.lock(projectId).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        List<Long> documents = rows.in(projectId);
        rows.binProject(projectId, place.person());
        notes.note(place.person(), projectId, AuditKind.PROJECT_BINNED, "");
        documents.forEach(document -> events.publishEvent(new BinChanged(document, true)));
    }
}
