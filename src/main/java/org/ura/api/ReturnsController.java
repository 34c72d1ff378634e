package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.ura.exchange.ReturnInfo;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.ReturnLine;
import org.ura.exchange.ReturnState;
import org.ura.exchange.Returns;
import org.ura.people.Caller;
import org.ura.project.DeedResult;
import org.ura.project.Extent;

/// Bilingual files that come back.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "returned files")
class ReturnsController {

    /// What a file is called that comes without a name.
    private static final String UNNAMED = "file";

    private final Returns returns;
    private final Wording wording;

    ReturnsController(Returns returns, Wording wording) {
        this.returns = returns;
        this.wording = wording;
    }

    @PostMapping(path = "/documents/{id}/returns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring a bilingual file back to a document and compare it; nothing is changed yet")
    ResponseEntity<ReturnView> document(Caller caller, @PathVariable long id, HttpServletRequest request)
            throws IOException, MissingServletRequestPartException {
        return LargeForms.file(request, (name, in) -> brought(caller, Extent.document(id), name, in));
    }

    @PostMapping(path = "/projects/{id}/returns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring a bilingual file, or a ZIP archive of them, back to a project and compare it")
    ResponseEntity<ReturnView> project(Caller caller, @PathVariable long id, HttpServletRequest request)
            throws IOException, MissingServletRequestPartException {
        return LargeForms.file(request, (name, in) -> brought(caller, Extent.project(id), name, in));
    }

    @PostMapping("/documents/{id}/returns")
    @Operation(summary = "Bring a bilingual file, the request’s body, back to a document and compare it")
    ResponseEntity<ReturnView> documentBody(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = UNNAMED) String name,
            HttpServletRequest request)
            throws IOException {
        return brought(caller, Extent.document(id), name, request.getInputStream());
    }

    @PostMapping("/projects/{id}/returns")
    @Operation(summary = "Bring a bilingual file, the request’s body, back to a project and compare it")
    ResponseEntity<ReturnView> projectBody(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = UNNAMED) String name,
            HttpServletRequest request)
            throws IOException {
        return brought(caller, Extent.project(id), name, request.getInputStream());
    }

    private ResponseEntity<ReturnView> brought(Caller caller, Extent extent, String name, InputStream in)
            throws IOException {
        long id = returns.bring(caller, extent, name, in);
        ReturnInfo info = returns.get(caller, id);
        HttpStatus status = info.state() == ReturnState.READING ? HttpStatus.ACCEPTED : HttpStatus.CREATED;
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/returns/" + id))
                .body(view(info));
    }

    @GetMapping("/projects/{id}/returns")
    @Operation(summary = "The files that came back to a project and its documents, the newest first")
    List<ReturnView> list(Caller caller, @PathVariable long id) {
        return returns.of(caller, id).stream().map(this::view).toList();
    }

    @GetMapping("/returns/{id}")
    @Operation(summary = "A file that came back: where it is, and how many of its rows are of which kind")
    ReturnView one(Caller caller, @PathVariable long id) {
        return view(returns.get(caller, id));
    }

    @GetMapping("/returns/{id}/rows")
    @Operation(
            summary =
                    "Its rows in their order, from the one after `after` on, of all kinds or of some: changed, conflict,"
                            + " damaged, unknown, unchanged")
    Rows rows(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int count) {
        Set<ReturnKind> kinds = EnumSet.noneOf(ReturnKind.class);
        kind.forEach(word -> kinds.add(Choice.of(ReturnKind.class, "kind", word)));
        int[] places = returns.places(caller, id, kinds.isEmpty() ? EnumSet.allOf(ReturnKind.class) : kinds);
        List<Integer> wanted = Arrays.stream(places)
                .filter(place -> place > after)
                .limit(count + 1L)
                .boxed()
                .toList();
        boolean more = wanted.size() > count;
        List<ReturnLine> lines = returns.lines(caller, id, more ? wanted.subList(0, count) : wanted);
        return new Rows(
                places.length,
                more ? wanted.get(count - 1) : 0,
                lines.stream().map(line -> ReturnRowView.of(line, wording)).toList());
    }

    @PostMapping("/returns/{id}/apply")
    @Operation(
            summary =
                    "Take over what is chosen, as one deed; conflicts only when they are named. Asking again for the same"
                            + " changes nothing. 202 when a job does it")
    ResponseEntity<ReturnView> apply(Caller caller, @PathVariable long id, @RequestBody TakeWish wish) {
        ReturnInfo info = returns.take(caller, id, wish.taking());
        boolean works = info.state() == ReturnState.APPLYING;
        return ResponseEntity.status(works ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(view(info));
    }

    @PostMapping("/returns/{id}/compare")
    @Operation(summary = "Compare it anew with what is here now")
    ReturnView again(Caller caller, @PathVariable long id) {
        return view(returns.again(caller, id));
    }

    @PostMapping("/returns/{id}/undo")
    @Operation(summary = "Take back what was taken over last and nobody has touched since")
    ResponseEntity<?> undo(Caller caller, @PathVariable long id) {
        return switch (returns.undo(caller, id)) {
            case DeedResult.Done(var deed, int changed, int passedOver, var rows) ->
                ResponseEntity.ok(new Undone(changed, passedOver));
            case DeedResult.Rejected(String key, List<Object> args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
            case DeedResult.Conflict(var current) ->
                throw new IllegalStateException("undoing has no conflicts: " + current.id());
        };
    }

    @DeleteMapping("/returns/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a file; what was taken over of it stays")
    void drop(Caller caller, @PathVariable long id) {
        returns.drop(caller, id);
    }

    private ReturnView view(ReturnInfo info) {
        return ReturnView.of(info, wording);
    }

    /// @param total how many rows there are of these kinds
    /// @param next after which row the next page begins; 0 when this is the last
    record Rows(int total, int next, List<ReturnRowView> rows) {}

    /// @param changed how many segments are as before
    /// @param passedOver how many somebody has changed since
    record Undone(int changed, int passedOver) {}
}
