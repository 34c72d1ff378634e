package org.ura.project;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Fills the segments of the same source with the text of one of them, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Filling {

    private final Repetitions repetitions;
    private final Several several;
    private final Storing storing;

    Filling(Repetitions repetitions, Several several, Storing storing) {
        this.repetitions = repetitions;
        this.several = several;
        this.storing = storing;
    }

    /// Confirms a text, and does with the repetitions what the project says.
    SaveResult confirm(Place place, long segmentId, Edit edit) {
        List<Segment> locked = place.repeats() == Repeats.FILL ? lock(place, segmentId, edit.target()) : List.of();
        SaveResult result = storing.change(place, segmentId, (segment, hand) -> segment.confirm(edit, hand));
        if (result instanceof SaveResult.Saved(SegmentRow row, Repeated ignored, long deedId)) {
            return new SaveResult.Saved(
                    row,
                    switch (place.repeats()) {
                        case OFF -> Repeated.NONE;
                        case OFFER -> new Repeated(0, 0, repetitions.fillable(place, segmentId, row.target()));
                        case FILL -> repeated(fill(place, segmentId, locked));
                    },
                    deedId);
        }
        return result;
    }

    /// The segment and the others that might take this text, locked together, and before the memory is.
    List<Segment> lock(Place place, long segmentId, String target) {
        return several.lock(repetitions.withFillable(place, segmentId, target));
    }

    /// Fills those of the locked segments that can be with the text of this one, which is one of them.
    DeedResult.Done fill(Place place, long segmentId, List<Segment> locked) {
        Segment model = locked.stream()
                .filter(segment -> segment.id() == segmentId)
                .findFirst()
                .orElseThrow();
        List<Segment> others =
                locked.stream().filter(segment -> segment != model).toList();
        DeedResult.Done done = several.change(
                place,
                DeedKind.FILLED,
                storing.hand(place),
                new Several.Each(others, (segment, hand) -> segment.fill(model, hand)));
        int passedOver = repetitions.others(place, segmentId, model.target());
        return new DeedResult.Done(done.deedId(), done.changed(), passedOver, done.rows());
    }

    private static Repeated repeated(DeedResult.Done done) {
        return new Repeated(done.deedId(), done.changed(), 0);
    }
}
