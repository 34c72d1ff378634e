package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.reports.Period;
import org.ura.reports.Question;
import org.ura.reports.ReportKind;
import org.ura.reports.Reports;
import org.ura.reports.Table;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "reports")
class ReportsController {

    private static final int DAYS = 30;

    private final Reports reports;
    private final Clock clock;

    ReportsController(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(path = "/projects/{id}/reports/{kind}")
    @Operation(
            summary = "What was done in a project: progress, people, time, effort or reviews. The last 30 days,"
                    + " unless said otherwise; both days count. People see their own figures, managers everybody’s")
    List<Map<String, Object>> json(
            Caller caller,
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "0") long document,
            @RequestParam(defaultValue = "json") String format) {
        Choice.of(Format.class, "format", format);
        return table(caller, new Question(id, document, period(from, until)), kind)
                .named();
    }

    @GetMapping(path = "/projects/{id}/reports/{kind}", params = "format=csv")
    @Operation(summary = "The same as a table of comma separated values")
    void csv(
            Caller caller,
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "0") long document,
            HttpServletResponse response)
            throws IOException {
        Question question = new Question(id, document, period(from, until));
        Table table = table(caller, question, kind);
        String name = reports.fileName(caller, question, Choice.of(ReportKind.class, "kind", kind));
        Attachment.head(response, name, "text/csv;charset=UTF-8");
        table.writeCsv(response.getOutputStream());
    }

    private Table table(Caller caller, Question question, String kind) {
        return reports.table(caller, question, Choice.of(ReportKind.class, "kind", kind));
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate last = until == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) : until;
        return new Period(from == null ? last.minusDays(DAYS - 1) : from, last);
    }

    private enum Format {
        JSON,
        CSV
    }
}
