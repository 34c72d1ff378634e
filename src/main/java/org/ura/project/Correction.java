package org.ura.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a reviewer changed in a text when they approved it.
///
/// @param version the segment's version that the approval made
/// @param by the reviewer
/// @param at when
/// @param before the text as others had left it
/// @param after the text that was approved
public record Correction(long version, String by, Instant at, String before, String after) {

    /// Those in a segment's history, which comes the latest first; so do they.
    static List<Correction> in(List<RevisionInfo> history) {
        List<Correction> found = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            RevisionInfo approval = history.get(i);
            if (approval.act() != Act.APPROVED) {
                continue;
            }
            history.subList(i + 1, history.size()).stream()
                    .filter(earlier -> !earlier.by().equals(approval.by()))
                    .findFirst()
                    .map(RevisionInfo::target)
                    .filter(before -> !before.isEmpty() && !before.equals(approval.target()))
                    .ifPresent(before -> found.add(new Correction(
                            approval.version(), approval.by(), approval.at(), before, approval.target())));
        }
        return found;
    }
}
