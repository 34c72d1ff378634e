package org.ura.ui.editor;

import java.util.HashMap;
import java.util.Map;
import org.ura.project.Workflow;

/// The editor's texts as a project's workflow wants them: a text whose key ends in the workflow's name stands
/// in place of the usual one.
final class WorkflowTexts {

    private WorkflowTexts() {}

    static Map<String, String> of(Map<String, String> texts, Workflow workflow) {
        String end = "." + workflow.name();
        Map<String, String> fitting = new HashMap<>(texts);
        texts.forEach((key, text) -> {
            if (key.endsWith(end)) {
                fitting.put(key.substring(0, key.length() - end.length()), text);
            }
        });
        return fitting;
    }
}
