package org.ura.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// What was deleted and can still be had back, for those who manage the project.
@Service
@Transactional
public class Bin {

    private final Reach reach;
    private final BinReach binned;
    private final BinRows rows;
    private final Projects projects;
    private final Names names;
    private final Catalogue catalogue;
    private final ProjectNotes notes;
    private final AuditLog audit;
    private final Access access;
    private final ApplicationEventPublisher events;

    Bin(
            Reach reach,
            BinReach binned,
            BinRows rows,
            Projects projects,
            Names names,
            Catalogue catalogue,
            ProjectNotes notes,
            AuditLog audit,
            Access access,
            ApplicationEventPublisher events) {
        this.reach = reach;
        this.binned = binned;
        this.rows = rows;
        this.projects = projects;
        this.names = names;
        this.catalogue = catalogue;
        this.notes = notes;
        this.audit = audit;
        this.access = access;
        this.events = events;
    }

    /// The documents of a project that are in the bin, the last deleted first. Needs the right to manage.
    @Transactional(readOnly = true)
    public List<BinnedDocument> documents(Caller caller, long projectId) {
        reach.project(caller, projectId, Right.MANAGE);
        return rows.documents(projectId);
    }

    /// The projects in the bin that the caller manages, the last deleted first.
    @Transactional(readOnly = true)
    public List<BinnedProject> projects(Caller caller) {
        access.require(caller, Right.READ);
        Set<Long> managed = access.teamsOf(caller).stream()
                .filter(team -> access.role(caller, team)
                        .filter(role -> role.may(Right.MANAGE))
                        .isPresent())
                .collect(Collectors.toSet());
        return rows.projects(managed);
    }

    /// Takes a document out of the bin, as it was; when another has taken its name meanwhile, it gets a number:
    /// `name (2).txt`. Needs the right to manage.
    public DocumentInfo restore(Caller caller, long documentId) {
        BinReach.Binned place = binned.document(caller, documentId);
        if (projects.lock(place.projectId()).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        DocumentName name = new DocumentName(place.name()).besides(names.taken(place.projectId()));
        if (!rows.restore(documentId, name)) {
            throw Refused.unknown("refused.unknown");
        }
        audit.note(
                place.person(),
                AuditNote.of(AuditKind.DOCUMENT_RESTORED, name.text(), documentId)
                        .in(place.projectId()));
        events.publishEvent(new BinChanged(documentId, false));
        return catalogue.info(documentId);
    }

    /// Takes a project out of the bin with the documents that went there with it. Needs the right to manage.
    public ProjectInfo restoreProject(Caller caller, long binnedId) {
        BinReach.Binned place = binned.project(caller, binnedId);
        if (!rows.restoreProject(binnedId)) {
            throw Refused.unknown("refused.unknown");
        }
        notes.note(place.person(), binnedId, AuditKind.PROJECT_RESTORED, "");
        rows.in(binnedId).forEach(document -> events.publishEvent(new BinChanged(document, false)));
        return catalogue.project(caller, binnedId);
    }
}
