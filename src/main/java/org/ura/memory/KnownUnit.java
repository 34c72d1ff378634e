package org.ura.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All that is known of a unit.
///
/// @param tuid what a file called it, `""` when it came from none or had no name there
/// @param context what stood around the source
/// @param document where it comes from, `""` when not known
/// @param stamp who made and changed it, and when
/// @param props what other programs say of it
record KnownUnit(
        String tuid,
        String source,
        String target,
        Context context,
        String document,
        boolean reviewed,
        TmxStamp stamp,
        List<TmxProp> props) {

    private static final String DOCUMENT = "x-document";
    private static final String REVIEWED = "x-reviewed";
    private static final String PREVIOUS = "x-previous";
    private static final String NEXT = "x-next";

    /// The key of a unit that was confirmed here, for the memory that wrote it.
    static final String KEY = "x-key";

    private static final int LONGEST_NAME = 500;

    /// What a file says of a unit. Its context is in the props that [#written(String, String)] gives it, or
    /// in those of OmegaT, which have the texts themselves.
    static KnownUnit read(TmxUnit unit) {
        String document = "";
        String previous = "";
        String next = "";
        Context texts = Context.of(Neighbours.NONE);
        boolean reviewed = false;
        ArrayList<TmxProp> others = new ArrayList<>(unit.props().size());
        for (TmxProp prop : unit.props()) {
            switch (prop.type()) {
                case DOCUMENT -> document = cut(prop.text());
                case REVIEWED -> reviewed = prop.text().equals("yes");
                case PREVIOUS -> previous = hash(prop.text());
                case NEXT -> next = hash(prop.text());
                case KEY -> {}
                default -> others.add(prop);
            }
        }
        for (TmxProp prop : others) {
            switch (prop.type()) {
                case "prev" -> texts = new Context(Context.hash(prop.text()), texts.next());
                case "next" -> texts = new Context(texts.previous(), Context.hash(prop.text()));
                default -> {}
            }
        }
        Context context = previous.isEmpty() && next.isEmpty() ? texts : new Context(previous, next);
        TmxStamp stamp = new TmxStamp(cut(unit.createdBy()), unit.createdAt(), cut(unit.changedBy()), unit.changedAt());
        return new KnownUnit(
                cut(unit.tuid()), unit.source(), unit.target(), context, document, reviewed, stamp, others);
    }

    /// The unit as a file has it, under this name. `key` is for the memory that writes the file, `""` for
    /// none.
    TmxUnit written(String name, String key) {
        ArrayList<TmxProp> all = new ArrayList<>(props);
        said(all, DOCUMENT, document);
        said(all, REVIEWED, reviewed ? "yes" : "");
        said(all, PREVIOUS, context.previous());
        said(all, NEXT, context.next());
        said(all, KEY, key);
        return new TmxUnit(
                name, source, target, stamp.createdBy(), stamp.createdAt(), stamp.changedBy(), stamp.changedAt(), all);
    }

    /// With what is not known filled in: who brings it, when, and from where.
    KnownUnit completed(String by, Instant now, String from) {
        Instant changedAt = stamp.changedAt() != null ? stamp.changedAt() : stamp.createdAt();
        Instant changed = changedAt == null ? now : changedAt;
        Instant created = stamp.createdAt() == null ? changed : stamp.createdAt();
        String creator = stamp.createdBy().isEmpty() ? stamp.changedBy() : stamp.createdBy();
        String who = creator.isEmpty() ? by : creator;
        TmxStamp full = new TmxStamp(who, created, stamp.changedBy().isEmpty() ? who : stamp.changedBy(), changed);
        String origin = document.isEmpty() ? cut(from) : document;
        return new KnownUnit(tuid, source, target, context, origin, reviewed, full, props);
    }

    KnownUnit stamped(TmxStamp other) {
        return new KnownUnit(tuid, source, target, context, document, reviewed, other, props);
    }

    private static void said(List<TmxProp> props, String type, String text) {
        if (!text.isEmpty()) {
            props.add(new TmxProp(type, text));
        }
    }

    private static String hash(String text) {
        return text.matches("[0-9a-f]{32}") ? text : "";
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
