package org.ura.project;

/// What is to be said of a segment's approval.
///
/// @param by who approved it last; empty while it is not approved, or when that is not known
/// @param lostTo who has changed it after it was approved, until it is approved again; else empty
public record Approval(String by, String lostTo) {}
