package org.ura.ui.editor;

import org.ura.project.Progress;
import org.ura.project.Workflow;

/// How far a document is, as the browser's editor takes it; the shape is `Progress` in `types.ts`.
record ProgressData(int total, int open, int waiting, int returned, int done) {

    static ProgressData of(Progress progress, Workflow workflow) {
        return new ProgressData(
                progress.total(),
                progress.initial() + progress.draft(),
                progress.waiting(workflow),
                progress.returned(),
                progress.done(workflow));
    }
}
