package org.ura.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an analysis as a workbook of two sheets: the total with the share of each band, and the documents. A
/// name is a cell of text, which no spreadsheet takes for a formula; numbers are numbers.
final class AnalysisXlsx {

    private static final int SHARE = 4;

    private AnalysisXlsx() {}

    static void write(Analysis analysis, OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "Ura", null);
            total(workbook.newWorksheet("Total"), analysis.total());
            documents(workbook.newWorksheet("Documents"), analysis);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void total(Worksheet sheet, Breakdown total) {
        head(sheet, "band", "segments", "words", "characters", "share of words");
        int row = 1;
        for (Map.Entry<Band, Figures> band : total.bands().entrySet()) {
            sheet.value(row, 0, band.getKey().word());
            figures(sheet, row, 1, band.getValue());
            long all = total.sum().words();
            sheet.value(row, SHARE, all == 0 ? 0.0 : (double) band.getValue().words() / all);
            sheet.style(row, SHARE).format("0.0%").set();
            row++;
        }
        sheet.value(row, 0, "total");
        figures(sheet, row, 1, total.sum());
        sheet.range(row, 0, row, SHARE).style().bold().set();
    }

    private static void documents(Worksheet sheet, Analysis analysis) {
        head(sheet, "document", "band", "segments", "words", "characters");
        sheet.width(0, 40);
        int row = 1;
        for (Analysis.Counted document : analysis.documents()) {
            for (Map.Entry<Band, Figures> band : document.breakdown().bands().entrySet()) {
                sheet.value(row, 0, document.name());
                sheet.value(row, 1, band.getKey().word());
                figures(sheet, row, 2, band.getValue());
                row++;
            }
        }
    }

    private static void head(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
            sheet.width(column, 24);
        }
        sheet.range(0, 0, 0, names.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void figures(Worksheet sheet, int row, int column, Figures figures) {
        sheet.value(row, column, figures.segments());
        sheet.value(row, column + 1, figures.words());
        sheet.value(row, column + 2, figures.characters());
    }
}
