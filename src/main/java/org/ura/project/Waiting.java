package org.ura.project;

/// A segment that a filter shows, with what decides whether it is approved.
record Waiting(
        long id,
        int number,
        long version,
        String source,
        String target,
        State state,
        boolean returned,
        Signatures signed) {}
