package org.ura.reports;

import java.util.Locale;

/// The reports, and who may see whose figures in them.
///
/// | report   | guest | translator | reviewer | manager, administrator |
/// |----------|-------|------------|----------|------------------------|
/// | progress | all   | all        | all      | all                    |
/// | people   |       | own        | own      | all                    |
/// | time     |       | own        | own      | all                    |
/// | effort   |       | own        | own      | all                    |
/// | reviews  |       | own        | all      | all                    |
public enum ReportKind {
    /// How many words were in which state at the end of each day.
    PROGRESS,
    /// How many words people confirmed and reviewed on each day.
    PEOPLE,
    /// How long people were at work in segments.
    TIME,
    /// How much people changed of what their segments began with.
    EFFORT,
    /// What reviewers changed before they approved.
    REVIEWS;

    /// Its name in addresses and files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
