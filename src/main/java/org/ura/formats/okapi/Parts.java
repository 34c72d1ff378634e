package org.ura.formats.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;

/// The parts of a unit that are paragraphs of their own: all of it, or its segments where the file is cut
/// already.
final class Parts {

    private Parts() {}

    static List<TextFragment> of(ITextUnit unit) {
        TextContainer source = unit.getSource();
        if (source.contentIsOneSegment()) {
            return List.of(source.getFirstContent());
        }
        List<TextFragment> parts = new ArrayList<>();
        for (Segment segment : source.getSegments()) {
            parts.add(segment.getContent());
        }
        return parts;
    }

    /// The translation of a part, empty when there is none.
    static TextFragment target(ITextUnit unit, int part) {
        if (unit.getTargetLocales().isEmpty()) {
            return new TextFragment();
        }
        TextContainer target = unit.getTarget(unit.getTargetLocales().iterator().next());
        if (unit.getSource().contentIsOneSegment()) {
            return target.getUnSegmentedContentCopy();
        }
        Segment source = segment(unit.getSource(), part);
        Segment found = target.getSegments().get(source.getId());
        return found == null ? new TextFragment() : found.getContent();
    }

    static Segment segment(TextContainer container, int part) {
        return container.getSegments().get(part);
    }
}
