package org.ura.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All that is known of a unit.
///
/// @param tuid what a file called it, `""` when it came from none or had no name there
/// @param context what stood around the source
/// @param provenance where it comes from
/// @param stamp who made and changed it, and when
/// @param props what other programs say of it
record KnownUnit(
        String tuid,
        String source,
        String target,
        Context context,
        Provenance provenance,
        TmxStamp stamp,
        List<TmxProp> props) {

    private static final String PROJECT = "x-project";
    private static final String DOCUMENT = "x-document";
    private static final String ORIGIN = "x-origin";
    private static final String REVIEWED = "x-reviewed";
    private static final String PREVIOUS = "x-previous";
    private static final String NEXT = "x-next";

    /// The key of a unit that was confirmed here, for the memory that wrote it.
    static final String KEY = "x-key";

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_PROJECT = 100;
    private static final String MACHINE = "machine";

    /// What programs write for the person when a machine has translated.
    private static final Set<String> MACHINES = Set.of("mt", "mt!", "machine translation");

    /// What a file says of a unit. Its context is in the props that [#written(String, String)] gives it, or
    /// in those of OmegaT, which have the texts themselves.
    static KnownUnit read(TmxUnit unit) {
        String project = "";
        String document = "";
        boolean machine = MACHINES.contains(unit.createdBy().toLowerCase(Locale.ROOT));
        String previous = "";
        String next = "";
        Context texts = Context.of(Neighbours.NONE);
        boolean reviewed = false;
        ArrayList<TmxProp> others = new ArrayList<>(unit.props().size());
        for (TmxProp prop : unit.props()) {
            switch (prop.type()) {
                case PROJECT -> project = cut(prop.text(), LONGEST_PROJECT);
                case ORIGIN -> {
                    machine |= MACHINE.equals(prop.text());
                    if (!MACHINE.equals(prop.text())) {
                        others.add(prop); // another program's
                    }
                }
                case DOCUMENT -> document = cut(prop.text());
                case REVIEWED -> reviewed = prop.text().equals("yes");
                case PREVIOUS -> previous = hash(prop.text());
                case NEXT -> next = hash(prop.text());
                case KEY, Tmx.SEGMENT, Tmx.DOCUMENT -> {} // which mean nothing to a memory
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
        UnitOrigin origin = machine ? UnitOrigin.MACHINE : UnitOrigin.IMPORTED;
        Provenance provenance = new Provenance(project, document, origin, reviewed);
        return new KnownUnit(cut(unit.tuid()), unit.source(), unit.target(), context, provenance, stamp, others);
    }

    /// Whether a prop is one that [#written(String, String)] gives, and that no row keeps with the others.
    static boolean own(TmxProp prop) {
        return switch (prop.type()) {
            case PROJECT, DOCUMENT, REVIEWED, PREVIOUS, NEXT, KEY, Tmx.SEGMENT, Tmx.DOCUMENT -> true;
            case ORIGIN -> prop.text().equals(MACHINE);
            default -> false;
        };
    }

    /// The unit as a file has it, under this name. `key` is for the memory that writes the file, `""` for none.
    TmxUnit written(String name, String key) {
        ArrayList<TmxProp> all = new ArrayList<>(props);
        said(all, PROJECT, provenance.project());
        said(all, DOCUMENT, provenance.document());
        said(all, ORIGIN, provenance.origin() == UnitOrigin.MACHINE ? MACHINE : "");
        said(all, REVIEWED, provenance.reviewed() ? "yes" : "");
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
        Provenance origin = provenance.completedBy(new Provenance("", cut(from), provenance.origin(), false));
        return new KnownUnit(tuid, source, target, context, origin, full, props);
    }

    KnownUnit stamped(TmxStamp other) {
        return new KnownUnit(tuid, source, target, context, provenance, other, props);
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
        return cut(name, LONGEST_NAME);
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest);
    }
}
