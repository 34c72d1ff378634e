package org.ura.ui.work;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ura.exchange.PretranslationInfo;
import org.ura.jobs.Tally;
import org.ura.project.DocumentInfo;
import org.ura.ui.frame.Looking;

/// Watches for the pre-translations of an open document, and tells what they did.
public class PretranslationWatch {

    /// For so long after it was begun a pre-translation is told of when its document is opened.
    private static final Duration NEWS = Duration.ofHours(1);

    private final WorkDesk desk;
    private final Component place;
    private final Told told;
    private final Looking looking;
    private long job;

    PretranslationWatch(WorkDesk desk, Component place, Told told) {
        this.desk = desk;
        this.place = place;
        this.told = told;
        this.looking = new Looking(place, this::look);
    }

    /// Watches a pre-translation that was begun just now.
    public void begun(long jobId) {
        job = jobId;
        told.told(place.getTranslation("work.atWork"), 0);
        look();
    }

    /// Takes up what the person has begun elsewhere a while ago and what touches this document.
    void takeUp(DocumentInfo document, Clock clock) {
        Instant since = clock.instant().minus(NEWS);
        Optional<PretranslationInfo> last = desk.pretranslations().of(desk.caller(), document.projectId()).stream()
                .filter(info -> info.job().owner() == desk.caller().personId()
                        && info.job().createdAt().isAfter(since)
                        && covers(info, document))
                .findFirst();
        last.filter(info -> !info.undone()).ifPresent(info -> {
            job = info.job().id();
            look();
        });
    }

    private static boolean covers(PretranslationInfo info, DocumentInfo document) {
        long only = info.wanted().extent().documentId();
        return only == 0 || only == document.id();
    }

    private void look() {
        PretranslationInfo now = desk.pretranslations().get(desk.caller(), job);
        boolean ended = now.job().state().ended();
        if (ended) {
            Tally tally = now.job().tally();
            String outcome = place.getTranslation("work.filled", tally.added() + tally.updated(), tally.same());
            told.told(
                    now.job()
                            .fault()
                            .map(fault -> place.getTranslation(
                                    fault.key(), fault.args().toArray()))
                            .orElse(place.getTranslation("work.pretranslated", outcome)),
                    now.deedId());
        }
        looking.during(!ended);
    }

    /// Shows a sentence.
    @FunctionalInterface
    public interface Told extends Serializable {

        /// `deedId` undoes what the sentence speaks of, unless it is 0.
        void told(String sentence, long deedId);
    }
}
