package org.ura.ui.projects;

import org.springframework.stereotype.Component;
import org.ura.memory.Memories;
import org.ura.people.Inviting;
import org.ura.project.MemorySetup;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.ReviewSetup;
import org.ura.ui.CurrentPerson;
import org.ura.ui.people.InviteDialog;

/// What a project's managers set: who works on it, its memories, and how it is worked on.
@Component
class ProjectDialogs {

    private final ProjectSetup setup;
    private final ReviewSetup reviews;
    private final MemorySetup uses;
    private final Memories memories;
    private final Inviting inviting;
    private final CurrentPerson person;

    ProjectDialogs(
            ProjectSetup setup,
            ReviewSetup reviews,
            MemorySetup uses,
            Memories memories,
            Inviting inviting,
            CurrentPerson person) {
        this.setup = setup;
        this.reviews = reviews;
        this.uses = uses;
        this.memories = memories;
        this.inviting = inviting;
        this.person = person;
    }

    void memories(ProjectInfo project) {
        new MemoriesDialog(uses, memories, person.caller(), project).open();
    }

    void team(ProjectInfo project) {
        new TeamDialog(
                        setup,
                        person.caller(),
                        project,
                        () -> InviteDialog.into(project.teamId(), inviting, person.caller())
                                .open())
                .open();
    }

    void settings(ProjectInfo project) {
        new SettingsDialog(setup, reviews, person.caller(), project).open();
    }
}
