package org.ura.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Sums up words that people were the first to confirm or approve.
class Work {

    private static final int CONFIRMED = 0;
    private static final int REVIEWED = 1;

    private final Period period;
    private final Grounds.Ground ground;
    private final Map<Key, long[]> sums = new HashMap<>();

    Work(Period period, Grounds.Ground ground) {
        this.period = period;
        this.ground = ground;
    }

    void add(Life life) {
        life.first("CONFIRMED").ifPresent(place -> count(life, place, CONFIRMED));
        life.first("APPROVED").ifPresent(place -> count(life, place, REVIEWED));
    }

    private void count(Life life, int place, int what) {
        Moment moment = life.moments().get(place);
        if (period.has(moment.at()) && ground.sees(moment.by())) {
            Key key = new Key(Period.day(moment.at()), life.documentId(), moment.by());
            sums.computeIfAbsent(key, missing -> new long[2])[what] += life.wordsAt(place);
        }
    }

    /// How many words a person was the first to confirm or approve in a document on a day.
    long words(Key key) {
        long[] sum = sums.getOrDefault(key, new long[2]);
        return sum[CONFIRMED] + sum[REVIEWED];
    }

    Set<Key> keys() {
        return sums.keySet();
    }

    Set<Long> people() {
        return sums.keySet().stream().map(Key::personId).collect(Collectors.toSet());
    }

    PeopleReport report(Map<Long, String> names) {
        return new PeopleReport(sums.entrySet().stream()
                .map(sum -> new PeopleReport.Row(
                        sum.getKey().day(),
                        ground.documents().getOrDefault(sum.getKey().documentId(), ""),
                        names.getOrDefault(sum.getKey().personId(), ""),
                        sum.getValue()[CONFIRMED],
                        sum.getValue()[REVIEWED]))
                .sorted(Comparator.comparing(PeopleReport.Row::day)
                        .thenComparing(PeopleReport.Row::document)
                        .thenComparing(PeopleReport.Row::person))
                .toList());
    }

    /// Whose figure it is.
    record Key(LocalDate day, long documentId, long personId) {}
}
