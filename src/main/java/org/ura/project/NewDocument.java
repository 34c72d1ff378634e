package org.ura.project;

import java.util.List;
import org.ura.people.Refused;

/// A document that was read and is to be stored.
///
/// @param name the file's name
/// @param original the file's bytes, which are kept as they are
/// @param paragraphs the segments of each paragraph; neither the list nor any in it is empty
/// @param shapes what is known of each paragraph besides; as many, or none
public record NewDocument(
        String name, byte[] original, List<List<NewSegment>> paragraphs, List<ParagraphShape> shapes) {

    /// A document of which the text is known only.
    public NewDocument(String name, byte[] original, List<List<NewSegment>> paragraphs) {
        this(name, original, paragraphs, List.of());
    }

    /// Throws [Refused], invalid, for a name that cannot be taken or a segment over 100,000 characters.
    public NewDocument {
        name = new DocumentName(name).text();
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        shapes = List.copyOf(shapes);
        if (!shapes.isEmpty() && shapes.size() != paragraphs.size()) {
            throw new IllegalArgumentException(shapes.size() + " shapes for " + paragraphs.size() + " paragraphs");
        }
        if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a document and each of its paragraphs has text: " + name);
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).stream().anyMatch(NewSegment::tooLong)) {
                throw Refused.invalid("refused.segmentTooLong", i + 1, Segment.LONGEST_TEXT);
            }
        }
    }
}
