package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.assessment.IssueKind;
import org.ura.assessment.Marking;
import org.ura.assessment.NewIssue;
import org.ura.assessment.ScoreCards;
import org.ura.assessment.Severity;
import org.ura.assessment.Wanted;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;

/// A score card as a table.
@WorkbenchTest
@Import(Shelf.class)
class ScoreCardCsvTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Editing editing;

    @Autowired
    private Marking marking;

    @Autowired
    private ScoreCards cards;

    @Test
    void aRowADimensionAndOneWithTheScoresWithNamesThatNoSpreadsheetRuns() {
        DocumentInfo document = shelf.document("=1+1.txt", "Ura u hap. Ra nata.");
        long id = shelf.rows(document).getFirst().id();
        editing.confirm(cast.translator(), id, Edit.typed(0, "The ridge opened."));
        marking.mark(cast.reviewer(), id, new NewIssue(1, IssueKind.MISTRANSLATION, Severity.MAJOR, null, ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreCardCsv.write(cards.card(cast.manager(), document.projectId(), Wanted.ALL), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 3 * 8);
        assertThat(lines)
                .contains(
                        "\"project\",\"Urat\",\"accuracy\",0,0,1,0,5,,,,,,,,",
                        "\"document\",\"'=1+1.txt\",\"all\",0,0,1,0,5,1,3,1.666667,1666.666667,-66.666667,-1566.666667,90,\"fail\"",
                        "\"person\",\"translator\",\"all\",0,0,1,0,5,1,3,1.666667,1666.666667,-66.666667,-1566.666667,90,\"fail\"");
        int columns = lines.getFirst().split(",", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(columns));
    }
}
