package org.ura.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.Replacer;
import org.ura.text.Tag;

/// Replacing text in the translations of a document or of its whole project.
///
/// Decision 4 makes a confirmed text that is changed a draft again, for words that are still being
/// typed are nobody's translation. A replacement is not typed: whoever replaces has seen each text as
/// it will be and has chosen it, which is what confirming is. So a translated segment stays translated
/// and the memory learns the new pair, a draft stays a draft, a returned one stays returned with its
/// reason. A reviewer's approval was of other words: it is lost.
@Service
@Transactional
public class Replacing {

    /// The most segments that one deed changes.
    static final int MOST = 10_000;

    private final Reach reach;
    private final Occurrences occurrences;
    private final Several several;
    private final Storing storing;

    Replacing(Reach reach, Occurrences occurrences, Several several, Storing storing) {
        this.reach = reach;
        this.occurrences = occurrences;
        this.several = several;
        this.storing = storing;
    }

    /// What the replacement would change. Needs the right to translate, and the right to review to
    /// change what is reviewed; throws [Refused], invalid, for a pattern that is none, a group that
    /// it does not have, or a tag to put: tags come from the source.
    @Transactional(readOnly = true)
    public Hits preview(Caller caller, long documentId, Replacement wanted) {
        Place place = place(caller, documentId, wanted);
        List<Hit> hits = new ArrayList<>();
        int[] counts = {0, 0};
        if (!wanted.search().blank()) {
            occurrences.each(place, wanted.scope(), replacer(wanted), hit -> {
                boolean meant = wanted.reviewedToo() || !hit.reviewed();
                counts[meant ? 0 : 1]++;
                if (meant && hits.size() < Window.LARGEST) {
                    hits.add(hit);
                }
            });
        }
        return new Hits(counts[0], counts[1], hits);
    }

    /// Replaces in those that were chosen, at most 10,000 at once. One that has changed since it was
    /// seen is passed over. Rights and refusals are those of the preview.
    public DeedResult replace(Caller caller, long documentId, Replacement wanted, Choice choice) {
        Place place = place(caller, documentId, wanted);
        Replacer replacer = replacer(wanted);
        Set<Long> ids = wanted.search().blank() ? Set.of() : chosen(place, wanted, choice);
        if (ids.size() > MOST) {
            return new DeedResult.Rejected("rejected.tooManyHits", List.of(MOST));
        }
        long gone =
                choice.seen().keySet().stream().filter(id -> !ids.contains(id)).count();
        DeedResult.Done done = several.change(
                place, DeedKind.REPLACED, storing.hand(place), new Several.Each(several.lock(ids), (segment, hand) -> {
                    boolean free = wanted.reviewedToo() || !segment.reviewed();
                    return free && choice.takes(segment.id(), segment.version())
                            ? segment.replace(replacer.in(segment.target()).after(), hand)
                            : new Step.Stale();
                }));
        return new DeedResult.Done(done.deedId(), done.changed(), done.passedOver() + (int) gone, done.rows());
    }

    /// The ids of those that are meant and have the text now: an id that somebody sends may be
    /// anywhere.
    private Set<Long> chosen(Place place, Replacement wanted, Choice choice) {
        Set<Long> ids = new HashSet<>();
        occurrences.each(place, wanted.scope(), replacer(wanted), hit -> {
            if ((wanted.reviewedToo() || !hit.reviewed()) && choice.means(hit.segmentId())) {
                ids.add(hit.segmentId());
            }
        });
        return ids;
    }

    private Place place(Caller caller, long documentId, Replacement wanted) {
        return reach.document(caller, documentId, wanted.reviewedToo() ? Right.REVIEW : Right.TRANSLATE);
    }

    private static Replacer replacer(Replacement wanted) {
        if (wanted.with().chars().anyMatch(Tag::reserved)) {
            throw Refused.invalid("refused.tagToPut");
        }
        try {
            return Replacer.of(wanted.search(), wanted.with());
        } catch (Replacer.NoSuchGroup missing) {
            throw Refused.invalid("refused.group", missing.group());
        } catch (IllegalArgumentException wrong) {
            throw Searching.refusal(wrong);
        }
    }
}
