package org.ura.memory;

/// Where a unit comes from, and how far it can be trusted.
///
/// @param project the name of the project that it was confirmed in, at most 100 characters, `""` when not known
/// @param document the name of the document, at most 500 characters, `""` when not known
/// @param origin how it came into the memory
/// @param reviewed whether a reviewer has approved it
public record Provenance(String project, String document, UnitOrigin origin, boolean reviewed) {

    /// Of a pair that was confirmed here.
    public static Provenance confirmed(String project, String document, boolean reviewed) {
        return new Provenance(project, document, UnitOrigin.CONFIRMED, reviewed);
    }

    /// With what is not known here taken from `other`.
    Provenance completedBy(Provenance other) {
        return new Provenance(
                project.isEmpty() ? other.project : project,
                document.isEmpty() ? other.document : document,
                origin,
                reviewed);
    }

    Provenance of(UnitOrigin other) {
        return new Provenance(project, document, other, reviewed);
    }
}
