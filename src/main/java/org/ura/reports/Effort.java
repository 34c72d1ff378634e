package org.ura.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ura.text.EditDistance;

/// Sums up how far the texts are from what they began with.
class Effort {

    private static final Set<String> OFFERED = Set.of("MEMORY", "MACHINE", "PROPAGATED");

    private final Period period;
    private final Grounds.Ground ground;
    private final Map<Key, Sum> sums = new HashMap<>();

    Effort(Period period, Grounds.Ground ground) {
        this.period = period;
        this.ground = ground;
    }

    void add(Life life) {
        int confirmed = life.first("CONFIRMED").orElse(-1);
        if (life.retired() || confirmed < 0 || !life.moments().getLast().confirmed()) {
            return;
        }
        Moment first = life.moments().get(confirmed);
        if (!period.has(first.at()) || !ground.sees(first.by())) {
            return;
        }
        Moment began = began(life, confirmed);
        double share = EditDistance.share(began.text(), life.moments().getLast().text());
        int words = life.wordsAt(life.moments().size() - 1);
        sums.computeIfAbsent(new Key(life.documentId(), first.by(), EffortBand.of(began)), missing -> new Sum())
                .add(words, share);
    }

    /// The last offer that was taken before the text was confirmed, as it was when it was stored first; without
    /// one the text that was confirmed.
    private static Moment began(Life life, int confirmed) {
        @Nullable Moment offer = null;
        for (Moment moment : life.moments().subList(0, confirmed + 1)) {
            boolean offered =
                    OFFERED.contains(moment.origin()) && !moment.text().isBlank();
            boolean another =
                    offer == null || !offer.origin().equals(moment.origin()) || offer.percent() != moment.percent();
            if (offered && another) {
                offer = moment;
            }
        }
        return offer == null ? life.moments().get(confirmed) : offer;
    }

    Set<Long> people() {
        return sums.keySet().stream().map(Key::personId).collect(Collectors.toSet());
    }

    EffortReport report(Map<Long, String> names) {
        return new EffortReport(sums.entrySet().stream()
                .map(sum -> sum.getValue()
                        .row(
                                ground.documents().getOrDefault(sum.getKey().documentId(), ""),
                                names.getOrDefault(sum.getKey().personId(), ""),
                                sum.getKey().band()))
                .sorted(Comparator.comparing(EffortReport.Row::document)
                        .thenComparing(EffortReport.Row::person)
                        .thenComparing(EffortReport.Row::band))
                .toList());
    }

    private record Key(long documentId, long personId, EffortBand band) {}

    private static final class Sum {

        private int segments;
        private long words;
        private int unchanged;
        private double edited;

        void add(int more, double share) {
            segments++;
            words += more;
            unchanged += share == 0 ? 1 : 0;
            edited += share * more;
        }

        EffortReport.Row row(String document, String person, EffortBand band) {
            return new EffortReport.Row(document, person, band, segments, words, unchanged, edited);
        }
    }
}
