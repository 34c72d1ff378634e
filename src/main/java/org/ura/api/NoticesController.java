package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.notices.NoticeInfo;
import org.ura.notices.NoticeKind;
import org.ura.notices.NoticePage;
import org.ura.notices.NoticeWishes;
import org.ura.notices.Notices;
import org.ura.notices.Wishes;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices")
class NoticesController {

    private final Notices notices;
    private final NoticeWishes wishes;
    private final Wording wording;

    NoticesController(Notices notices, NoticeWishes wishes, Wording wording) {
        this.notices = notices;
        this.wishes = wishes;
        this.wording = wording;
    }

    @GetMapping
    @Operation(
            summary = "One’s own notices, the newest first, from the one after the first `from` on; or a page with"
                    + " cursor and limit")
    ResponseEntity<Page> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "50") @Min(1) @Max(NoticePage.MOST) int count,
            @ParameterObject Paging paging,
            Locale locale) {
        int most = paging.limit() == null ? count : paging.most(NoticePage.MOST);
        Optional<NoticePage.Last> last =
                paging.from("notices", 2).map(cursor -> new NoticePage.Last(cursor.number(0), cursor.number(1)));
        List<NoticeInfo> page = notices.page(
                caller,
                last.map(end -> NoticePage.behind(end, most, unread)).orElse(new NoticePage(from, most, unread)));
        String next = page.size() < most
                ? null
                : Cursor.of(
                                "notices",
                                NoticePage.Last.micros(page.getLast().at()),
                                page.getLast().id())
                        .text();
        return Paging.answer(
                new Page(
                        notices.unread(caller),
                        page.stream().map(notice -> view(notice, locale)).toList(),
                        next),
                next);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of one’s own notices")
    NoticeView one(Caller caller, @PathVariable long id, Locale locale) {
        return view(notices.one(caller, id), locale);
    }

    private NoticeView view(NoticeInfo notice, Locale locale) {
        return NoticeView.of(notice, wording.sentence(notice.key(), notice.args(locale)));
    }

    @GetMapping("/settings")
    @Operation(summary = "What one wants to be told of, and whether by e-mail too")
    Wanted settings(Caller caller) {
        return Wanted.of(wishes.of(caller));
    }

    @PutMapping("/settings")
    @Operation(summary = "Say what one wants to be told of from now on")
    Wanted keep(Caller caller, @Valid @RequestBody Wanted wanted) {
        wishes.keep(caller, wanted.wishes());
        return settings(caller);
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
    /// @param next the cursor of the next page; null on the last one
    record Page(
            int unread, List<NoticeView> notices, @Nullable String next) {}

    /// @param kinds `assigned`, `due`, `overdue`, `returned`, `mentioned`, `commented`
    /// @param mail whether by e-mail too, where there is a mail server
    record Wanted(@NotNull List<String> kinds, @NotNull Boolean mail) {

        static Wanted of(Wishes wishes) {
            return new Wanted(wishes.kinds().stream().sorted().map(Choice::word).toList(), wishes.mail());
        }

        Wishes wishes() {
            return new Wishes(
                    kinds.stream()
                            .map(kind -> Choice.of(NoticeKind.class, "kinds", kind))
                            .collect(Collectors.toSet()),
                    mail);
        }
    }
}
