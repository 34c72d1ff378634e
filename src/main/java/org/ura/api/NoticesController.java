package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.notices.NoticeInfo;
import org.ura.notices.NoticePage;
import org.ura.notices.Notices;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices")
class NoticesController {

    private final Notices notices;
    private final Wording wording;

    NoticesController(Notices notices, Wording wording) {
        this.notices = notices;
        this.wording = wording;
    }

    @GetMapping
    @Operation(summary = "One’s own notices, the newest first, from the one after the first `from` on")
    Page list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "50") @Min(1) @Max(NoticePage.MOST) int count,
            Locale locale) {
        List<NoticeInfo> page = notices.page(caller, new NoticePage(from, count, unread));
        return new Page(
                notices.unread(caller),
                page.stream()
                        .map(notice -> NoticeView.of(notice, wording.sentence(notice.key(), notice.args(locale))))
                        .toList());
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that one has read a notice")
    void read(Caller caller, @PathVariable long id) {
        notices.read(caller, id);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that one has read all notices")
    void readAll(Caller caller) {
        notices.readAll(caller);
    }

    /// @param unread how many are unread in all
    record Page(int unread, List<NoticeView> notices) {}
}
