package org.ura.assessment;

import java.util.List;

/// How good a project's translations are, as far as they were assessed and the caller may know.
///
/// @param model how it was scored
/// @param own whether it is only about what the caller wrote, because they may not see more
/// @param whole all together
/// @param documents by document, by name; those of which something was assessed
/// @param people by who wrote the text, by name
public record ScoreCard(
        String project, ScoringModel model, boolean own, Sheet whole, List<Sheet> documents, List<Sheet> people) {}
