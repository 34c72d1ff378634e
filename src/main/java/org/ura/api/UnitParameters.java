package org.ura.api;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.memory.UnitFilter;
import org.ura.memory.UnitFilter.Approval;
import org.ura.memory.UnitFilter.Kind;
import org.ura.memory.UnitFilter.Origin;

/// Which units of a memory are wanted, as the parameters of an address. What is left out lets all through.
///
/// @param approval `any`, `reviewed`, `open`
/// @param origin `any`, `confirmed`, `imported`
/// @param kind `all`, `duplicate`, `inconsistent`
record UnitParameters(
        @Nullable String source,
        @Nullable String target,
        @Nullable String by,
        @Nullable String document,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String approval,
        @Nullable String origin,
        @Nullable String kind) {

    UnitFilter filter() {
        return new UnitFilter(
                said(source, ""),
                said(target, ""),
                said(by, ""),
                said(document, ""),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Choice.of(Approval.class, "approval", said(approval, "any")),
                Choice.of(Origin.class, "origin", said(origin, "any")),
                Choice.of(Kind.class, "kind", said(kind, "all")));
    }

    private static String said(@Nullable String text, String otherwise) {
        return Objects.requireNonNullElse(text, otherwise);
    }
}
