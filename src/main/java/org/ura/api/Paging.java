package org.ura.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.ura.people.Refused;

/// Which page of a list is wanted.
///
/// @param cursor where to go on: the `next` of the page before; left out for the first page
/// @param limit how many at most, 1 to 1,000
record Paging(
        @Parameter(description = "Where to go on: the next of the page before; left out for the first page") @Nullable
        String cursor,

        @Parameter(description = "How many at most") @Nullable
        Integer limit) {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /// Whether a page is wanted at all: lists that were there before there were pages are whole without it.
    boolean asked() {
        return cursor != null || limit != null;
    }

    /// How many are wanted, when so many may be. Throws [Refused], invalid.
    int most(int allowed) {
        int wanted = Objects.requireNonNullElse(limit, Math.min(USUAL, allowed));
        if (wanted < 1 || wanted > allowed) {
            throw Refused.invalid("refused.limit", allowed);
        }
        return wanted;
    }

    /// Where this list goes on.
    Optional<Cursor> from(String list, int parts) {
        return Cursor.read(list, parts, Objects.requireNonNullElse(cursor, ""));
    }

    /// A page of a list that is known as a whole. It goes on behind the element that was the last one; when that is
    /// gone, at the place where it was.
    <T, V> Slice<V> of(String list, List<T> all, ToLongFunction<T> id, Function<T, V> view) {
        int most = most(MOST);
        int from = from(list, 2).map(last -> behind(all, id, last)).orElse(0);
        List<T> page = all.subList(Math.min(from, all.size()), Math.min(all.size(), from + most));
        int end = from + page.size();
        String next = page.isEmpty() || end >= all.size()
                ? null
                : Cursor.of(list, id.applyAsLong(page.getLast()), end).text();
        return new Slice<>(page.stream().map(view).toList(), next);
    }

    private static <T> int behind(List<T> all, ToLongFunction<T> id, Cursor last) {
        for (int place = 0; place < all.size(); place++) {
            if (id.applyAsLong(all.get(place)) == last.number(0)) {
                return place + 1;
            }
        }
        return (int) Math.clamp(last.number(1) - 1, 0, all.size());
    }

    /// A page as an answer, with a link to the next one.
    static <B> ResponseEntity<B> answer(B body, @Nullable String next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + address(next) + ">; rel=\"next\"");
        }
        return answer.body(body);
    }

    static <T> ResponseEntity<Slice<T>> answer(Slice<T> slice) {
        return answer(slice, slice.next());
    }

    /// A list that was there before there were pages: whole as it was, or a page when one is asked for.
    <T, V> ResponseEntity<?> answer(String list, List<T> all, ToLongFunction<T> id, Function<T, V> view) {
        return asked()
                ? answer(of(list, all, id, view))
                : ResponseEntity.ok(all.stream().map(view).toList());
    }

    /// The address of this request on this host, with another cursor.
    private static String address(String next) {
        UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        return here.scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", next)
                .replaceQueryParam("from")
                .replaceQueryParam("after")
                .replaceQueryParam("before")
                .build()
                .toUriString();
    }
}
