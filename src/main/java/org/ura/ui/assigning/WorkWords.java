package org.ura.ui.assigning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ura.project.AssignmentInfo;
import org.ura.project.Standing;

/// Assignments in words, as the place's language has them.
final class WorkWords {

    private static final int THIS_WEEK = 6;

    private final Component place;
    private final LocalDate today;

    WorkWords(Component place, LocalDate today) {
        this.place = place;
        this.today = today;
    }

    /// Which segments: all, one, or some.
    String part(AssignmentInfo work) {
        if (work.whole()) {
            return place.getTranslation("assign.wholeDocument");
        }
        return work.from() == work.to()
                ? place.getTranslation("assign.segment", work.from())
                : place.getTranslation("assign.segments", work.from(), work.to());
    }

    /// What, and which segments unless it is all of them: `translation, segments 3–9`.
    String what(AssignmentInfo work) {
        String task = place.getTranslation("assign.work." + work.task());
        return work.whole() ? task : task + ", " + part(work);
    }

    /// Until when it is to be done; nothing when that does not matter.
    Optional<String> due(AssignmentInfo work) {
        LocalDate day = work.due();
        if (day == null) {
            return Optional.empty();
        }
        String key = work.standing() == Standing.OVERDUE ? "assign.overdue" : "assign.until";
        return Optional.of(place.getTranslation(key, day(day)));
    }

    /// How it stands: done, given up, or until when.
    Optional<String> standing(AssignmentInfo work) {
        return switch (work.standing()) {
            case DONE -> Optional.of(place.getTranslation("assign.done"));
            case ABANDONED -> Optional.of(place.getTranslation("assign.abandoned"));
            case OPEN, OVERDUE -> due(work);
        };
    }

    /// How far it is.
    String far(AssignmentInfo work) {
        return place.getTranslation(
                "assign.far",
                work.share().done(),
                work.share().segments(),
                work.share().wordsLeft());
    }

    private String day(LocalDate day) {
        long away = day.toEpochDay() - today.toEpochDay();
        if (away >= -1 && away <= 1) {
            return place.getTranslation("assign.day", away + 1);
        }
        if (away > 0 && away <= THIS_WEEK) {
            return place.getTranslation("assign.weekday", day.getDayOfWeek().getValue());
        }
        String pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return place.getTranslation(
                "assign.date",
                DateTimeFormatter.ofPattern(pattern, UI.getCurrentOrThrow().getLocale())
                        .format(day));
    }
}
