package org.ura.exchange;

import org.ura.formats.BilingualParagraph;
import org.ura.formats.BilingualSegment;

/// Numbers the paragraphs and segments of several documents on, as in one.
final class Renumbered {

    private int paragraphs;
    private int segments;

    BilingualParagraph next(BilingualParagraph paragraph) {
        return new BilingualParagraph(
                ++paragraphs, paragraph.segments().stream().map(this::next).toList(), paragraph.tagNames());
    }

    private BilingualSegment next(BilingualSegment segment) {
        return new BilingualSegment(
                ++segments,
                segment.gap(),
                segment.source(),
                segment.target(),
                segment.state(),
                segment.returned(),
                segment.reason(),
                segment.issues(),
                segment.reference(),
                segment.comments(),
                segment.matches());
    }
}
