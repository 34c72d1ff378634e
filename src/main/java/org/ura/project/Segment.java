package org.ura.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.ura.text.TextHash;
import org.ura.text.Tongue;

/// A segment and its states. Rows come in by [Intake]; from then on this class guards every change.
///
/// | act     | from                    | to                        | who                                       |
/// |---------|-------------------------|---------------------------|-------------------------------------------|
/// | save    | initial, draft          | draft (initial when empty)| translator                                |
/// | save    | translated              | draft                     | translator                                |
/// | save    | returned                | returned, the reason stays | translator                               |
/// | save    | reviewed, final         | draft                     | reviewer                                  |
/// | confirm | initial, draft, translated, returned | translated   | translator                                |
/// | confirm | reviewed, final         | translated                | reviewer                                  |
/// | approve | any                     | reviewed                  | reviewer; unconfirmed text is confirmed first |
/// | approve | reviewed                | final                     | a second reviewer, where two are wanted
/// and the text stays |
/// | return  | translated, reviewed, returned | returned           | reviewer, with a reason                   |
///
/// Where a project is translated only, nobody approves or returns. Otherwise nobody approves what is their own
/// work by its [Signatures], nor twice what waits for two, unless the project allows it. A reviewer may approve
/// another's text with a change. That is a first approval, also of a text that was approved before: the
/// approvals until then were of another. An approved text that is changed in any other way loses its approval,
/// and says who changed it.
///
/// Deeds, the acts that can be undone as one, change more than the text: they may fill, replace, correct,
/// split, merge, pre-translate, restore and merge files back.
///
/// An act that asks for what is stored already changes nothing and is no conflict, so that an answer that
/// got lost can be asked for again. Any other act on an old version is stale.
@Entity
@DynamicUpdate // the number of a segment that is being saved may shift
class Segment {

    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long documentId;

    /// The place in the document, null when it was merged into another. [Numbers] changes it.
    @Column(updatable = false)
    private @Nullable Integer place;

    /// The [Stretch] that it has its place in.
    @Column(updatable = false)
    private @Nullable Long stretchId;

    private boolean opens;

    private int paragraph;
    private String gap;
    private String source;
    private String sourceHash;
    private String target;

    @Enumerated(EnumType.STRING)
    private Origin.Kind origin;

    private int matchPercent;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean draft;
    private boolean returned;

    private String reason;

    /// As its import took it to be; the second half of a segment that is split has it from the first.
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Tongue tongue;

    private long version;
    private @Nullable Long changedBy;
    private Instant changedAt;

    @Embedded
    private Signatures signatures = Signatures.NONE;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Segment() {}

    /// The second half of a segment that is split, with the next number and no text yet.
    Segment(Segment first, Image image, Hand hand) {
        documentId = first.documentId;
        stretchId = first.stretchId;
        place = first.place == null ? null : first.place + 1;
        paragraph = first.paragraph;
        tongue = first.tongue;
        reason = "";
        origin = Origin.Kind.TYPED;
        put(image);
        signatures = first.signatures.drafted(hand.person().id());
        changedAt = hand.at();
    }

    /// Keeps a text that nobody has confirmed.
    Step save(Edit edit, Hand hand) {
        if (target.equals(edit.target())) {
            return Step.nothing();
        }
        return objection(edit, hand).orElseGet(() -> {
            if (!returned) {
                move(State.INITIAL, false, "", hand);
            }
            signatures = signatures.drafted(hand.person().id());
            return new Step.Taken(List.of(record(Act.TYPED, edit, hand)));
        });
    }

    /// Takes a text as the translation.
    Step confirm(Edit edit, Hand hand) {
        if (confirmed() && !signatures.pretranslated() && target.equals(edit.target())) {
            return Step.nothing();
        }
        if (Tagging.empty(source, edit.target())) {
            return Step.forbidden("rejected.blank");
        }
        return objection(edit, hand)
                .or(() -> Tagging.objection(source, edit.target()))
                .orElseGet(() -> new Step.Taken(List.of(confirmNow(edit, hand))));
    }

    /// Approves a text, confirming it first when nobody has. The caller has made sure that `hand` may review.
    Step approve(Edit edit, Hand hand) {
        boolean changing = !target.equals(edit.target());
        if (!changing && approvedAlready(edit, hand)) {
            return Step.nothing();
        }
        if (!hand.rules().workflow().reviewed()) {
            return Step.forbidden("rejected.noReview");
        }
        if (Tagging.empty(source, edit.target())) {
            return Step.forbidden("rejected.blank");
        }
        boolean second = !changing && state == State.REVIEWED;
        return objection(second ? edit.at(version) : edit, hand)
                .or(() -> ownWork(changing, hand))
                .or(() -> Tagging.objection(source, edit.target()))
                .orElseGet(() -> new Step.Taken(second ? approveAgain(hand) : approveNow(edit, hand)));
    }

    /// Whether nothing is left for this hand to approve: a first approval may also be asked for once more.
    private boolean approvedAlready(Edit edit, Hand hand) {
        boolean asked =
                edit.version() != version && signatures.approvedBy(hand.person().id());
        return state == State.FINAL || state == State.REVIEWED && (!hand.rules().twice() || asked);
    }

    private Optional<Step> ownWork(boolean changing, Hand hand) {
        long person = hand.person().id();
        if (hand.rules().ownWork()) {
            return Optional.empty();
        }
        if (signatures.ownTo(person, changing)) {
            return Optional.of(Step.forbidden("rejected.ownWork"));
        }
        boolean twice = !changing && state == State.REVIEWED && signatures.approvedBy(person);
        return twice ? Optional.of(Step.forbidden("rejected.ownApproval")) : Optional.empty();
    }

    private List<Revision> approveNow(Edit edit, Hand hand) {
        boolean changing = !target.equals(edit.target());
        Signatures approved = signatures.approved(hand.person().id(), changing);
        List<Revision> revisions = new ArrayList<>();
        if (state == State.INITIAL || changing) {
            revisions.add(confirmNow(edit, hand));
        }
        move(State.REVIEWED, false, "", hand);
        signatures = approved;
        revisions.add(record(Act.APPROVED, edit, hand));
        return revisions;
    }

    private List<Revision> approveAgain(Hand hand) {
        move(State.FINAL, false, "", hand);
        signatures = signatures.approved(hand.person().id(), false);
        return List.of(record(Act.APPROVED, Edit.typed(version, target), hand));
    }

    /// Gives a confirmed text back with a reason. The caller has made sure that `hand` may review.
    Step giveBack(long seen, String why, Hand hand) {
        String plain = why.strip();
        if (returned && reason.equals(plain)) {
            return Step.nothing();
        }
        if (plain.isEmpty()) {
            return Step.forbidden("rejected.reason");
        }
        if (plain.length() > LONGEST_REASON) {
            return Step.forbidden("rejected.reasonTooLong", LONGEST_REASON);
        }
        if (!Characters.allowed(plain)) {
            return Step.forbidden("rejected.characters");
        }
        if (!hand.rules().workflow().reviewed()) {
            return Step.forbidden("rejected.noReview");
        }
        if (seen != version) {
            return new Step.Stale();
        }
        if (state == State.INITIAL) {
            return Step.forbidden("rejected.notConfirmed");
        }
        if (state == State.FINAL) {
            return Step.forbidden("rejected.final");
        }
        move(State.TRANSLATED, true, plain, hand);
        signatures = signatures.returned();
        return new Step.Taken(List.of(record(Act.RETURNED, Edit.typed(seen, target), hand)));
    }

    /// Takes the text of another segment of the same source, when there is no text of its own to lose: it is
    /// untouched, or was filled and nobody has done anything with it since.
    Step fill(Segment other, Hand hand) {
        boolean untouched = state == State.INITIAL && !draft;
        boolean onlyFilled = state == State.TRANSLATED && !returned && origin == Origin.Kind.PROPAGATED;
        if (retired() || !sourceHash.equals(other.sourceHash) || !(untouched || onlyFilled)) {
            return new Step.Stale();
        }
        if (target.equals(other.target)) {
            return Step.nothing();
        }
        return new Step.Taken(List.of(become(
                new Image(gap, source, other.target, State.TRANSLATED, false, "", Origin.PROPAGATED),
                Act.FILLED,
                hand)));
    }

    /// Takes a match of the memory, when nobody has touched it: neither has it a text, nor has it changed since
    /// the match was looked up. It is translated when that is wanted and the text has every tag of the source,
    /// else a draft.
    Step pretranslate(Offer offer, boolean translated, Hand hand) {
        if (retired() || state != State.INITIAL || !target.isEmpty() || Tagging.empty(source, offer.target())) {
            return new Step.Stale();
        }
        Origin from = Origin.memory(offer.score());
        return objection(new Edit(offer.version(), offer.target(), from), hand).orElseGet(() -> {
            boolean whole = translated && Tagging.whole(source, offer.target());
            State next = whole ? State.TRANSLATED : State.INITIAL;
            Image image = new Image(gap, source, offer.target(), next, false, "", from);
            Revision revision = become(image, Act.PRETRANSLATED, hand);
            signatures = Signatures.ofMemory(whole);
            return new Step.Taken(List.of(revision));
        });
    }

    /// Takes a text in which something was replaced, and keeps its state, but for a reviewer's approval,
    /// which was of another text. One that nothing is left of but tags is open again. What is confirmed
    /// keeps the rules that a confirmed text has.
    Step replace(String text, Hand hand) {
        if (target.equals(text)) {
            return Step.nothing();
        }
        return objection(new Edit(version, text, Origin.REPLACED), hand).orElseGet(() -> {
            Optional<Step> wrong = confirmed() ? Tagging.objection(source, text) : Optional.empty();
            if (wrong.isPresent() && !Tagging.empty(source, text)) {
                return wrong.get();
            }
            State kept = reviewed() ? State.TRANSLATED : state;
            State next = Tagging.empty(source, text) && !returned ? State.INITIAL : kept;
            Image image = new Image(gap, source, text, next, returned, reason, Origin.REPLACED);
            return new Step.Taken(List.of(become(image, Act.REPLACED, hand)));
        });
    }

    /// Takes what a file that came back says. What cannot be confirmed as it is stays a draft, so that nothing of the
    /// file is lost; an approval that the person may not give is a translation.
    Step mergeBack(MergeItem item, Hand hand) {
        Edit edit = new Edit(item.version(), item.target(), Origin.FILE);
        boolean rewriting = !target.equals(edit.target());
        if (edit.version() != version) {
            return new Step.Stale();
        }
        if (!rewriting && item.into() == MergeItem.Into.KEPT) {
            return Step.nothing();
        }
        boolean approving = item.into() == MergeItem.Into.APPROVED && approvable(rewriting, hand);
        State next = standable(edit.target()) ? next(item.into(), rewriting, approving, hand) : State.INITIAL;
        boolean stays = returned && (item.into() == MergeItem.Into.KEPT || next == State.INITIAL);
        if (!rewriting && (stays || !returned && next == state)) {
            return Step.nothing();
        }
        return objection(edit, hand).orElseGet(() -> {
            Image image = new Image(
                    gap,
                    source,
                    edit.target(),
                    stays ? state : next,
                    stays,
                    stays ? reason : "",
                    rewriting ? edit.origin() : origin());
            return new Step.Taken(List.of(mergeNow(image, approving, hand)));
        });
    }

    private Revision mergeNow(Image image, boolean approving, Hand hand) {
        boolean rewriting = !target.equals(image.target());
        Signatures before = signatures;
        Revision revision = become(image, Act.MERGED_BACK, hand);
        if (approving && reviewed()) {
            signatures = before.approved(hand.person().id(), rewriting);
        } else if (!rewriting && confirmed()) {
            signatures = signatures.confirmed(hand.person().id(), false);
        }
        return revision;
    }

    private boolean standable(String text) {
        return !Tagging.empty(source, text) && Tagging.objection(source, text).isEmpty();
    }

    /// Whether this hand may approve it as [#approve] has it.
    private boolean approvable(boolean rewriting, Hand hand) {
        return hand.mayReview()
                && hand.rules().workflow().reviewed()
                && ownWork(rewriting, hand).isEmpty();
    }

    private State next(MergeItem.Into into, boolean rewriting, boolean approving, Hand hand) {
        return switch (into) {
            case KEPT -> rewriting && reviewed() ? State.TRANSLATED : state;
            case DRAFT -> State.INITIAL;
            case TRANSLATED -> State.TRANSLATED;
            case APPROVED -> {
                if (!approving) {
                    yield rewriting || !reviewed() ? State.TRANSLATED : state;
                }
                boolean second = !rewriting && reviewed() && hand.rules().twice();
                yield second || state == State.FINAL && !rewriting ? State.FINAL : State.REVIEWED;
            }
        };
    }

    /// Takes a text again that it had before: a draft, like any text that nobody has confirmed since.
    /// `seen` is the version that the person saw.
    Step restore(String text, Origin from, long seen, Hand hand) {
        if (target.equals(text)) {
            return Step.nothing();
        }
        return objection(new Edit(seen, text, from), hand).orElseGet(() -> {
            State next = returned ? state : State.INITIAL;
            return new Step.Taken(
                    List.of(become(new Image(gap, source, text, next, returned, reason, from), Act.RESTORED, hand)));
        });
    }

    /// Takes what a deed has made of it.
    Revision become(Image image, Act act, Hand hand) {
        boolean sourceChanged = version == 0 || !source.equals(image.source());
        boolean approved = reviewed();
        boolean rewritten = !target.equals(image.target());
        put(image);
        if (rewritten) {
            long by = hand.person().id();
            signatures = confirmed() ? signatures.confirmed(by, true) : signatures.drafted(by);
        }
        if (approved && !reviewed()) {
            signatures = signatures.lapsed(hand.person().id());
        }
        version++;
        changedBy = hand.person().id();
        changedAt = hand.at();
        return new Revision(this, act, sourceChanged, hand);
    }

    /// Takes what it was before a deed.
    Revision restore(DeedItem item, Hand hand) {
        Revision revision = become(item.before(), Act.UNDONE, hand);
        signatures = item.signed();
        return revision;
    }

    /// Has taken in the text of another segment.
    void join(Signatures other) {
        signatures = signatures.with(other);
    }

    Image image() {
        return new Image(gap, source, target, state, returned, reason, origin());
    }

    private void put(Image image) {
        gap = image.gap();
        source = image.source();
        sourceHash = TextHash.of(source);
        target = image.target();
        turn(image.state(), image.returned(), image.reason());
        come(image.origin());
        draft = state == State.INITIAL && !target.isEmpty();
    }

    private void come(Origin from) {
        origin = from.kind();
        matchPercent = from.percent();
    }

    /// Why a change of the text cannot be taken, if so.
    private Optional<Step> objection(Edit edit, Hand hand) {
        if (edit.target().length() > LONGEST_TEXT) {
            return Optional.of(Step.forbidden("rejected.tooLong", LONGEST_TEXT));
        }
        if (!Characters.allowed(edit.target())) {
            return Optional.of(Step.forbidden("rejected.characters"));
        }
        if (edit.version() != version) {
            return Optional.of(new Step.Stale());
        }
        if (reviewed() && !hand.mayReview()) {
            return Optional.of(Step.forbidden("rejected.reviewed"));
        }
        return Optional.empty();
    }

    private Revision confirmNow(Edit edit, Hand hand) {
        move(State.TRANSLATED, false, "", hand);
        signatures = signatures.confirmed(hand.person().id(), !target.equals(edit.target()));
        return record(Act.CONFIRMED, edit, hand);
    }

    /// Goes to another state by somebody's act. An approval that is lost by it is remembered.
    private void move(State newState, boolean newReturned, String newReason, Hand hand) {
        boolean approved = reviewed();
        turn(newState, newReturned, newReason);
        if (approved && !reviewed()) {
            signatures = signatures.lapsed(hand.person().id());
        }
    }

    private void turn(State newState, boolean newReturned, String newReason) {
        signatures = signatures.touched();
        state = newState;
        returned = newReturned;
        reason = newReason;
    }

    private Revision record(Act act, Edit edit, Hand hand) {
        come(originAfter(act, edit));
        target = edit.target();
        draft = state == State.INITIAL && !target.isEmpty();
        version++;
        changedBy = hand.person().id();
        changedAt = hand.at();
        return new Revision(this, act, false, hand);
    }

    /// A text that stays keeps its origin, but what was filled in is somebody's own once they have confirmed it.
    private Origin originAfter(Act act, Edit edit) {
        boolean stays = target.equals(edit.target()) && edit.origin().equals(Origin.TYPED);
        boolean adopted = act == Act.CONFIRMED && origin == Origin.Kind.PROPAGATED;
        return stays && !adopted ? origin() : edit.origin();
    }

    /// Whether it was merged into another.
    boolean retired() {
        return place == null;
    }

    boolean confirmed() {
        return state != State.INITIAL && !returned;
    }

    boolean reviewed() {
        return state == State.REVIEWED || state == State.FINAL;
    }

    long id() {
        return id;
    }

    long documentId() {
        return documentId;
    }

    int paragraph() {
        return paragraph;
    }

    Origin origin() {
        return new Origin(origin, matchPercent);
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    State state() {
        return state;
    }

    boolean returned() {
        return returned;
    }

    String reason() {
        return reason;
    }

    Signatures signatures() {
        return signatures;
    }

    long version() {
        return version;
    }
}
