package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.api.JobView.ErrorView;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.jobs.Reason;
import org.ura.jobs.Tally;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "jobs")
class JobsController {

    private final Jobs jobs;
    private final MessageSource messages;

    JobsController(Jobs jobs, MessageSource messages) {
        this.jobs = jobs;
        this.messages = messages;
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a job is, and what it could not take: the first thousand")
    JobView one(Caller caller, @PathVariable long id, Locale locale) {
        return view(caller, jobs.get(caller, id), locale);
    }

    @GetMapping("/{id}/errors")
    @Operation(summary = "What a job could not take, in order, from the one after the first `from` on")
    @Listed(ErrorView.class)
    ResponseEntity<?> errors(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int count,
            @ParameterObject Paging paging,
            Locale locale) {
        if (!paging.asked()) {
            return ResponseEntity.ok(refused(caller, id, from, count, locale));
        }
        int most = paging.most(Jobs.MOST_REFUSALS);
        String word = "errors " + id;
        int passed =
                (int) (long) paging.from(word, 1).map(last -> last.number(0)).orElse(0L);
        List<ErrorView> page = refused(caller, id, passed, most, locale); // they are only ever added to
        String next = page.size() < most ? null : Cursor.of(word, passed + most).text();
        return Paging.answer(new Slice<>(page, next));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "End a job early; what it has stored stays")
    JobView cancel(Caller caller, @PathVariable long id, Locale locale) {
        return view(caller, jobs.cancel(caller, id), locale);
    }

    private JobView view(Caller caller, JobInfo job, Locale locale) {
        List<ErrorView> errors = new ArrayList<>();
        job.fault().ifPresent(fault -> errors.add(error(0, 0, fault, locale)));
        if (job.tally().refused() > 0) {
            errors.addAll(refused(caller, job.id(), 0, Jobs.MOST_REFUSALS, locale));
        }
        Tally tally = job.tally();
        return new JobView(
                job.id(),
                job.kind(),
                job.name(),
                job.state().word(),
                tally.done(),
                tally.total(),
                tally.added(),
                tally.updated(),
                tally.same(),
                tally.refused(),
                job.fault().map(fault -> sentence(fault, locale)).orElse(null),
                errors);
    }

    private List<ErrorView> refused(Caller caller, long job, int from, int count, Locale locale) {
        return jobs.refusals(caller, job, from, count).stream()
                .map(refusal -> error(refusal.place(), refusal.line(), refusal.reason(), locale))
                .toList();
    }

    private ErrorView error(long place, long line, Reason reason, Locale locale) {
        return new ErrorView(place, line, sentence(reason, locale), reason.key());
    }

    private String sentence(Reason reason, Locale locale) {
        return messages.getMessage(reason.key(), reason.args().toArray(), locale);
    }
}
