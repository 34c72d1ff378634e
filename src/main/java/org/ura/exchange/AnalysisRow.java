package org.ura.exchange;

import org.ura.project.Extent;

/// An analysis's row.
record AnalysisRow(long projectId, Extent extent, boolean ownLeftOut) {}
