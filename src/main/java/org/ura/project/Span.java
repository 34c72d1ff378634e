package org.ura.project;

/// Segments that stand one after another, by their numbers now.
///
/// @param from the first, from 1
/// @param to the last
record Span(int from, int to) {

    boolean has(int number) {
        return number >= from && number <= to;
    }

    boolean meets(Span other) {
        return from <= other.to && other.from <= to;
    }
}
