package org.ura.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ura.formats.Damage;
import org.ura.formats.Fault;
import org.ura.formats.ReturnedDocument;
import org.ura.formats.ReturnedSegment;
import org.ura.formats.UnreadableDocument;
import org.ura.memory.Tmx;
import org.ura.memory.TmxItem;
import org.ura.memory.TmxReader;
import org.ura.memory.TmxUnit;
import org.ura.memory.UnreadableTmx;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// TMX files that went out as a document's and come back. They say nothing of states and comments.
final class ReturnedTmx {

    private static final int LOOKED_AT = 4_096;

    private ReturnedTmx() {}

    /// Whether a file looks like TMX, in any encoding.
    static boolean is(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return start.replace("\0", "").contains("<tmx");
    }

    /// Throws [UnreadableDocument] for one that is broken, or in which no unit says where it belongs.
    static List<ReturnedDocument> read(String name, byte[] bytes) {
        Map<String, List<ReturnedSegment>> documents = new LinkedHashMap<>();
        try {
            TmxReader reader = new TmxReader(new ByteArrayInputStream(bytes));
            for (Optional<TmxItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                for (TmxUnit unit : item.get().units()) {
                    documents
                            .computeIfAbsent(unit.said(Tmx.DOCUMENT).orElse(""), reference -> new ArrayList<>())
                            .add(segment(unit, item.get().line()));
                }
            }
        } catch (UnreadableTmx broken) {
            throw new UnreadableDocument(Fault.DAMAGED, name, "TMX");
        }
        if (documents.keySet().stream().allMatch(String::isEmpty)) {
            throw new UnreadableDocument(Fault.NO_REFERENCES, name);
        }
        return documents.entrySet().stream()
                .map(document -> new ReturnedDocument(document.getKey(), document.getValue()))
                .toList();
    }

    private static ReturnedSegment segment(TmxUnit unit, long line) {
        return new ReturnedSegment(
                unit.said(Tmx.SEGMENT).orElse(""),
                unit.source(),
                unit.target(),
                Optional.empty(),
                false,
                List.of(),
                "line " + line,
                damage(new TaggedText(unit.source()), new TaggedText(unit.target())));
    }

    private static Optional<Damage> damage(TaggedText source, TaggedText target) {
        return first(Damage.Kind.UNKNOWN, target.foreignTo(source))
                .or(() -> first(Damage.Kind.NOT_CLOSED, target.brokenAgainst(source)))
                .or(() -> first(Damage.Kind.MISSING, source.missingIn(target)));
    }

    private static Optional<Damage> first(Damage.Kind kind, List<Tag> tags) {
        return tags.stream().findFirst().map(tag -> new Damage(kind, tag.label()));
    }
}
