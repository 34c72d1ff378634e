package org.ura.api;

import java.util.List;
import org.ura.exchange.Analysis;
import org.ura.exchange.Breakdown;
import org.ura.exchange.Figures;

/// An analysis as it travels.
///
/// @param project the project's id
/// @param document the document's id, 0 when it is of the whole project
/// @param ownLeftOut whether what a document's own segments have put into the memory did not count
record AnalysisData(
        long id, long project, long document, boolean ownLeftOut, List<DocumentData> documents, List<BandData> total) {

    static AnalysisData of(Analysis analysis) {
        return new AnalysisData(
                analysis.job().id(),
                analysis.projectId(),
                analysis.extent().documentId(),
                analysis.ownLeftOut(),
                analysis.documents().stream()
                        .map(document -> new DocumentData(
                                document.documentId(), document.name(), BandData.of(document.breakdown())))
                        .toList(),
                BandData.of(analysis.total()));
    }

    record DocumentData(long id, String name, List<BandData> bands) {}

    /// @param band `repetition`, `repetition across files`, `101`, `100`, `95-99`, `85-94`, `75-84`, `50-74` or `new`
    record BandData(String band, int segments, long words, long characters) {

        static List<BandData> of(Breakdown breakdown) {
            return breakdown.bands().entrySet().stream()
                    .map(band -> of(band.getKey().word(), band.getValue()))
                    .toList();
        }

        private static BandData of(String band, Figures figures) {
            return new BandData(band, figures.segments(), figures.words(), figures.characters());
        }
    }
}
