package org.ura.project;

/// Some segments of a document that stand one after another. A segment's number is its place in its stretch and what
/// stands before that together; so few rows change when one comes or goes.
///
/// @param before how many segments of the document stand before it
record Stretch(long id, int before) {

    /// How many segments a new stretch has.
    static final int SIZE = 500;
}
