package org.ura.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ura.exchange.ReturnLine;
import org.ura.text.WordDiff;

/// A row of a file that came back, beside its segment, as it travels. Texts have their tags in braces.
///
/// @param row its number, by which it is chosen
/// @param place where it stands in the file, for people
/// @param segment its segment; 0 for none
/// @param number the segment's number in its document
/// @param reason a word for why it is of its kind; `none` when there is nothing to say
/// @param detail what that names, such as a tag
/// @param base the text that went out; null when nobody knows it any more
/// @param ours the text here
/// @param theirs the text in the file
/// @param oursState how far the segment is: `initial`, `translated`, `reviewed`, `final` or `returned`
/// @param theirState how far it is in the file, when that was changed there; else empty
/// @param difference from ours to theirs, word by word
/// @param takeable whether it can be chosen
/// @param outcome `none`, `taken`, `draft` or `left`
/// @param problem why it was left, when it was
record ReturnRowView(
        int row,
        String place,
        long segment,
        long document,
        String documentName,
        int number,
        String kind,
        String reason,
        String detail,
        String source,
        @Nullable String base,
        String ours,
        String theirs,
        String oursState,
        String theirState,
        List<Piece> difference,
        List<String> comments,
        boolean takeable,
        String outcome,
        @Nullable String problem) {

    /// @param kind `same`, `removed` or `added`
    record Piece(String kind, String text) {}

    static ReturnRowView of(ReturnLine line, Wording wording) {
        String base = line.base();
        return new ReturnRowView(
                line.place(),
                line.spot(),
                line.segmentId(),
                line.documentId(),
                line.documentName(),
                line.number(),
                line.kind().word(),
                line.reason().word(),
                line.detail(),
                Braces.encode(line.source()),
                base == null ? null : Braces.encode(base),
                Braces.encode(line.ours()),
                Braces.encode(line.theirs()),
                line.oursState(),
                line.theirState(),
                WordDiff.between(line.ours(), line.theirs()).stream()
                        .map(piece ->
                                new Piece(piece.kind().name().toLowerCase(Locale.ROOT), Braces.encode(piece.text())))
                        .toList(),
                line.comments(),
                line.takeable(),
                line.outcome().name().toLowerCase(Locale.ROOT),
                line.why().isEmpty()
                        ? null
                        : wording.sentence(
                                line.why().getFirst(),
                                List.copyOf(line.why().subList(1, line.why().size()))));
    }
}
