package org.ura.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ura.project.BinChanged;
import org.ura.project.CommentsChanged;
import org.ura.project.DocumentChanged;
import org.ura.project.SegmentsChanged;

/// What somebody has not been told yet of a document, joined: however much happens before their turn comes, each
/// segment is named once. Safe for many threads.
final class Unheard {

    private final long documentId;
    private final Set<Long> stored = new LinkedHashSet<>();
    private final Set<Long> commented = new LinkedHashSet<>();
    private @Nullable BinChanged binned;
    private boolean reshaped;
    private boolean moved;

    Unheard(long documentId) {
        this.documentId = documentId;
    }

    /// Takes note of a change. True when there was nothing to tell before, so that somebody must tell it now.
    synchronized boolean add(DocumentChanged change) {
        boolean first = nothing();
        switch (change) {
            case SegmentsChanged segments -> {
                stored.addAll(segments.segmentIds());
                reshaped |= segments.reshaped();
            }
            case CommentsChanged(long ignored, long segmentId) -> commented.add(segmentId);
            case BinChanged bin -> binned = bin;
        }
        return first && !nothing();
    }

    /// Takes note that others are somewhere else. True when there was nothing to tell before.
    synchronized boolean addMove() {
        boolean first = nothing();
        moved = true;
        return first;
    }

    /// All of it, which counts as told from now on.
    synchronized Told take() {
        List<DocumentChanged> changes = new ArrayList<>();
        BinChanged bin = binned;
        if (bin != null) {
            changes.add(bin);
        }
        if (reshaped || !stored.isEmpty()) {
            changes.add(new SegmentsChanged(documentId, stored, reshaped));
        }
        commented.forEach(segmentId -> changes.add(new CommentsChanged(documentId, segmentId)));
        Told told = new Told(moved, changes);
        stored.clear();
        commented.clear();
        binned = null;
        reshaped = false;
        moved = false;
        return told;
    }

    private boolean nothing() {
        return stored.isEmpty() && commented.isEmpty() && binned == null && !reshaped && !moved;
    }

    /// What there is to tell.
    ///
    /// @param moved whether others are somewhere else
    /// @param changes what was stored and said
    record Told(boolean moved, List<DocumentChanged> changes) {}
}
