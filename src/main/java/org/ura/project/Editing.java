package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// The translator's work: reading a document's segments, typing and confirming.
@Service
@Transactional
public class Editing {

    private static final int MOST_PARAGRAPHS = 100;

    private final Reach reach;
    private final Rows rows;
    private final Counts counts;
    private final Storing storing;
    private final Filling filling;
    private final ProjectMemories memories;

    Editing(Reach reach, Rows rows, Counts counts, Storing storing, Filling filling, ProjectMemories memories) {
        this.reach = reach;
        this.rows = rows;
        this.counts = counts;
        this.storing = storing;
        this.filling = filling;
        this.memories = memories;
    }

    /// The rows of a document that are in view, in its order, and how many there are. Needs the right to read.
    @Transactional(readOnly = true)
    public SegmentPage rows(Caller caller, long documentId, Window window) {
        Workflow workflow = workflow(caller, documentId);
        return new SegmentPage(
                counts.total(documentId, window.filter(), workflow), rows.page(documentId, window, workflow));
    }

    /// The rows with these numbers, at most 1,000, in the document's order. A number that the document
    /// does not have is passed over. Needs the right to read.
    @Transactional(readOnly = true)
    public List<SegmentRow> rowsAt(Caller caller, long documentId, int[] numbers) {
        reach.document(caller, documentId, Right.READ);
        if (numbers.length > Window.LARGEST) {
            throw Refused.invalid("refused.window", Window.LARGEST);
        }
        return rows.at(documentId, numbers);
    }

    /// Whole paragraphs of a document: `from` of them are passed over, at most `count`, up to 100, are read.
    /// Needs the right to read.
    @Transactional(readOnly = true)
    public ParagraphPage paragraphs(Caller caller, long documentId, int from, int count) {
        reach.document(caller, documentId, Right.READ);
        if (from < 0 || count < 1 || count > MOST_PARAGRAPHS) {
            throw Refused.invalid("refused.window", MOST_PARAGRAPHS);
        }
        return rows.paragraphs(documentId, from, count);
    }

    /// The numbers of all segments that pass the filter, rising: a list that can be kept while their
    /// states change. Needs the right to read.
    @Transactional(readOnly = true)
    public int[] numbers(Caller caller, long documentId, Filter filter) {
        return rows.numbers(documentId, filter.condition(workflow(caller, documentId)));
    }

    /// One segment. Needs the right to read.
    @Transactional(readOnly = true)
    public SegmentRow segment(Caller caller, long segmentId) {
        reach.segment(caller, segmentId, Right.READ);
        return rows.one(segmentId);
    }

    /// The segment, or the one of its document that it was merged into. Needs the right to read.
    @Transactional(readOnly = true)
    public SegmentRow standing(Caller caller, long segmentId) {
        reach.segment(caller, segmentId, Right.READ);
        return rows.one(rows.standing(segmentId));
    }

    /// What it takes to look for matches of a segment. Needs the right to read.
    @Transactional(readOnly = true)
    public SegmentContext context(Caller caller, long segmentId) {
        Place place = reach.segment(caller, segmentId, Right.READ);
        SegmentRow row = rows.one(segmentId);
        return new SegmentContext(
                place.documentId(),
                place.projectId(),
                memories.of(place.projectId()),
                row.source(),
                rows.neighbours(place.documentId(), row.number()),
                SegmentContext.unitKey(segmentId));
    }

    /// The number of the next segment after `afterNumber` that a translator has work with; after the
    /// last one the search goes on from the top. Empty when nothing is open. Needs the right to read.
    @Transactional(readOnly = true)
    public Optional<Integer> nextOpen(Caller caller, long documentId, int afterNumber) {
        return rows.next(documentId, afterNumber, Filter.OPEN.condition(workflow(caller, documentId)));
    }

    /// The number of the last segment before `number` that a translator has work with; before the first one the
    /// search goes on from the end. Empty when nothing is open. Needs the right to read.
    @Transactional(readOnly = true)
    public Optional<Integer> previousOpen(Caller caller, long documentId, int number) {
        return rows.previous(documentId, number, Filter.OPEN.condition(workflow(caller, documentId)));
    }

    /// Keeps a text that is not confirmed yet. A changed text of a confirmed segment is a draft again;
    /// that of a returned one stays returned until it is confirmed. Needs the right to translate, and
    /// the right to review for a reviewed segment.
    public SaveResult save(Caller caller, long segmentId, Edit edit) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        return storing.change(place, segmentId, (segment, hand) -> segment.save(edit, hand));
    }

    /// Confirms a text: state, history and memory in one transaction. The other segments of the same
    /// source are filled with it, or counted, as the project's [Repeats] say. Needs the right to
    /// translate, and the right to review to change the text of a reviewed segment.
    public SaveResult confirm(Caller caller, long segmentId, Edit edit) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        return filling.confirm(place, segmentId, edit);
    }

    private Workflow workflow(Caller caller, long documentId) {
        return reach.document(caller, documentId, Right.READ).rules().workflow();
    }
}
