package org.ura.project;

/// What confirming did to the other segments of the same source.
///
/// @param deedId the deed by which the filling can be undone, 0 when nothing was filled
/// @param filled how many were filled
/// @param offered how many could be, when the project fills only on request
public record Repeated(long deedId, int filled, int offered) {

    /// Nothing.
    public static final Repeated NONE = new Repeated(0, 0, 0);
}
