package org.ura.ui.projects;

import org.springframework.stereotype.Component;
import org.ura.memory.Memories;
import org.ura.project.MemorySetup;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.ui.CurrentPerson;

/// What a project's managers set: who works on it, its memories, and how it is worked on.
@Component
class ProjectDialogs {

    private final ProjectSetup setup;
    private final MemorySetup uses;
    private final Memories memories;
    private final CurrentPerson person;

    ProjectDialogs(ProjectSetup setup, MemorySetup uses, Memories memories, CurrentPerson person) {
        this.setup = setup;
        this.uses = uses;
        this.memories = memories;
        this.person = person;
    }

    void memories(ProjectInfo project) {
        new MemoriesDialog(uses, memories, person.caller(), project).open();
    }

    void team(ProjectInfo project) {
        new TeamDialog(setup, person.caller(), project).open();
    }

    void settings(ProjectInfo project) {
        new SettingsDialog(setup, person.caller(), project).open();
    }
}
