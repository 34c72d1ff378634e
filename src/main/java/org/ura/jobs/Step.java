package org.ura.jobs;

import java.util.List;

/// What a step has done.
///
/// @param tally how far the whole job has come with it
/// @param refused what could not be taken in this step
public record Step(Tally tally, List<Refusal> refused) {}
