package org.ura.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds in a segment's history what its text began with.
final class Beginnings {

    /// The segment was another one before.
    private static final Set<Act> REMADE = EnumSet.of(Act.SPLIT, Act.MERGED, Act.UPDATED);

    /// The text did not come from the one before.
    private static final Set<Act> REPLACED = EnumSet.of(Act.FILLED, Act.UNDONE);

    private static final Set<Act> DECISIONS = EnumSet.of(Act.APPROVED, Act.RETURNED);

    private Beginnings() {}

    /// What to compare the text with that the first of these revisions, the latest first, has made. The later
    /// comes first.
    static List<Compared> of(List<RevisionInfo> revisions) {
        List<RevisionInfo> life =
                revisions.stream().takeWhile(one -> !REMADE.contains(one.act())).toList();
        List<RevisionInfo> found = new ArrayList<>();
        life.stream().filter(one -> DECISIONS.contains(one.act())).findFirst().ifPresent(found::add);
        List<RevisionInfo> offered = life.stream()
                .takeWhile(one -> !one.target().isBlank() && !REPLACED.contains(one.act()))
                .filter(one -> one.origin().kind() == Origin.Kind.MEMORY)
                .toList();
        // Edits of an offer keep its score, so that the first text of this score is the offer itself.
        offered.stream()
                .filter(one -> one.origin().equals(offered.getFirst().origin()))
                .reduce((later, earlier) -> earlier)
                .filter(one -> !found.contains(one))
                .ifPresent(found::add);
        return found.stream()
                .sorted((one, other) -> Long.compare(other.version(), one.version()))
                .map(Beginnings::compared)
                .toList();
    }

    private static Compared compared(RevisionInfo one) {
        return DECISIONS.contains(one.act())
                ? new Compared.Decided(one.target(), one.act(), one.by(), one.at())
                : new Compared.Offered(one.target(), one.origin().percent(), one.act() == Act.PRETRANSLATED);
    }
}
