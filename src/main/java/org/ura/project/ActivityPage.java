package org.ura.project;

import java.util.List;

/// A part of what happened.
///
/// @param entries the latest first
/// @param next where to go on, for [Activity#page]; empty when nothing happened before that
public record ActivityPage(List<ActivityEntry> entries, String next) {}
