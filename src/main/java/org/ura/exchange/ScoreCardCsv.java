package org.ura.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ura.assessment.Dimension;
import org.ura.assessment.Score;
import org.ura.assessment.ScoreCard;
import org.ura.assessment.Severity;
import org.ura.assessment.Sheet;
import org.ura.memory.Csv;

/// Writes a score card as a table of RFC 4180 in UTF-8: for the project, each document and each person a row a
/// dimension, and one of all dimensions, which has the scores. Names are guarded as [Csv] does it; numbers
/// stand without quotation marks, with at most six decimals.
public final class ScoreCardCsv {

    private static final int DECIMALS = 6;

    private ScoreCardCsv() {}

    /// Writes the card. `out` is flushed and stays open.
    public static void write(ScoreCard card, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write(
                    "\"scope\",\"name\",\"dimension\",\"neutral\",\"minor\",\"major\",\"critical\",\"penalty\",\"segments\","
                            + "\"words\",\"per_word_penalty\",\"normed_penalty\",\"raw_score\",\"calibrated_score\",\"threshold\","
                            + "\"result\"\r\n");
            sheet(writer, card, "project", card.whole());
            for (Sheet document : card.documents()) {
                sheet(writer, card, "document", document);
            }
            for (Sheet person : card.people()) {
                sheet(writer, card, "person", person);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(Writer writer, ScoreCard card, String scope, Sheet sheet) throws IOException {
        String named = Csv.cell(scope) + "," + Csv.cell(sheet.name()) + ",";
        for (Dimension dimension : Dimension.values()) {
            String counts = counts(severity -> sheet.tally().count(dimension, severity));
            String penalty = number(card.model().penalty(sheet.tally(), dimension));
            writer.write(named + Csv.cell(dimension.id()) + "," + counts + "," + penalty + ",,,,,,,,\r\n");
        }
        Score score = sheet.score();
        String counts = counts(severity -> sheet.tally().count(severity));
        boolean scored = score.words() > 0;
        writer.write(named
                + Csv.cell("all")
                + ","
                + counts
                + ","
                + Stream.of(
                                number(score.penalty()),
                                String.valueOf(sheet.segments()),
                                String.valueOf(score.words()),
                                scored ? number(score.perWord()) : "",
                                scored ? number(score.normed()) : "",
                                scored ? number(score.raw()) : "",
                                scored ? number(score.calibrated()) : "",
                                number(card.model().threshold()),
                                Csv.cell(score.verdict().name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(","))
                + "\r\n");
    }

    private interface Count {
        int of(Severity severity);
    }

    private static String counts(Count count) {
        return Stream.of(Severity.values())
                .map(severity -> String.valueOf(count.of(severity)))
                .collect(Collectors.joining(","));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
