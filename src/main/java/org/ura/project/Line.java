package org.ura.project;

import java.util.ArrayList;
import java.util.List;

/// A segment of a document that comes in, with its place.
///
/// @param number the place in the document, from 1
/// @param paragraph the paragraph, from 1
/// @param opens whether it begins its paragraph
record Line(int number, int paragraph, boolean opens, NewSegment segment) {

    /// The segments of these paragraphs.
    static List<Line> of(List<List<NewSegment>> paragraphs) {
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        for (List<NewSegment> segments : paragraphs) {
            paragraph++;
            for (int i = 0; i < segments.size(); i++) {
                lines.add(new Line(lines.size() + 1, paragraph, i == 0, segments.get(i)));
            }
        }
        return lines;
    }

    /// How many segments stand before its stretch, in a document whose stretches are new.
    int before() {
        return (number - 1) / Stretch.SIZE * Stretch.SIZE;
    }

    /// The place in that stretch.
    int place() {
        return number - before();
    }

    int words() {
        return Words.count(segment.source());
    }
}
