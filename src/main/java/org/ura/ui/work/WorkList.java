package org.ura.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ura.exchange.PretranslationInfo;
import org.ura.jobs.JobInfo;
import org.ura.project.ProjectInfo;
import org.ura.ui.frame.Looking;

/// The last work that was begun in a project, the newest first; nothing at all when there was none.
public class WorkList extends Div {

    private static final int SHOWN = 8;

    private final transient WorkDesk desk;
    private final long project;
    private final long teamId;
    private final SerializableRunnable ended;
    private final Looking looking = new Looking(this, this::look);
    private List<Piece> shown = List.of();

    WorkList(WorkDesk desk, ProjectInfo project, SerializableRunnable ended) {
        this.desk = desk;
        this.project = project.id();
        this.teamId = project.teamId();
        this.ended = ended;
        addClassName("ura-jobs");
        getElement().setAttribute("aria-live", "polite");
        look();
    }

    /// Shows what there is now, and looks again as long as something is at work.
    public final void look() {
        List<Piece> now = pieces();
        if (!now.equals(shown)) {
            boolean oneEnded = working(shown) > working(now) || undone(shown) < undone(now);
            shown = now;
            show();
            if (oneEnded) {
                ended.run();
            }
        }
        looking.during(working(now) > 0);
    }

    private void show() {
        removeAll();
        if (!shown.isEmpty()) {
            add(new H2(getTranslation("work.title")));
        }
        for (Piece piece : shown) {
            add(piece.filling()
                    .<Div>map(filling -> new PretranslationRow(desk, filling, desk.mayTranslate(teamId), this::look))
                    .orElseGet(() -> new AnalysisRow(desk, piece.job(), this::look)));
        }
    }

    private List<Piece> pieces() {
        Stream<Piece> fillings = desk.pretranslations().of(desk.caller(), project).stream()
                .map(filling -> new Piece(filling.job(), Optional.of(filling)));
        Stream<Piece> analyses =
                desk.analyses().of(desk.caller(), project).stream().map(job -> new Piece(job, Optional.empty()));
        return Stream.concat(fillings, analyses)
                .sorted(Comparator.<Piece>comparingLong(piece -> piece.job().id())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static long working(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.job().state().ended()).count();
    }

    private static long undone(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece ->
                        piece.filling().filter(PretranslationInfo::undone).isPresent())
                .count();
    }

    /// @param filling what is filled, unless it is an analysis
    private record Piece(JobInfo job, Optional<PretranslationInfo> filling) implements Serializable {}
}
