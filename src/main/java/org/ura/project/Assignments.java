package org.ura.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ura.people.Access;
import org.ura.people.PersonInfo;

/// Says of stored assignments where they are, how far, and how they stand.
@Component
class Assignments {

    private final Spans spans;
    private final Shares shares;
    private final Access access;
    private final Clock clock;

    Assignments(Spans spans, Shares shares, Access access, Clock clock) {
        this.spans = spans;
        this.shares = shares;
        this.access = access;
        this.clock = clock;
    }

    /// The day here.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// The assignments as they stand, in the same order.
    List<AssignmentInfo> infos(List<StoredAssignment> stored) {
        Map<Long, Span> where = spans.of(stored);
        Map<Long, Share> far = shares.of(stored, where);
        Map<Long, Map<Long, PersonInfo>> teams = new HashMap<>();
        LocalDate today = today();
        return stored.stream()
                .map(one -> {
                    Share share = far.getOrDefault(one.id(), Share.NONE);
                    PersonInfo person =
                            teams.computeIfAbsent(one.teamId(), this::team).get(one.personId());
                    boolean able =
                            person != null && person.role().may(one.task().right());
                    return one.info(
                            where.getOrDefault(one.id(), new Span(1, 1)), share, standing(one, share, able, today));
                })
                .toList();
    }

    /// The people of a team who may do this, by name.
    List<PersonInfo> able(long teamId, Task task) {
        return access.belonging(teamId).stream()
                .filter(person -> person.role().may(task.right()))
                .toList();
    }

    private Map<Long, PersonInfo> team(long teamId) {
        return access.belonging(teamId).stream().collect(Collectors.toMap(PersonInfo::id, person -> person));
    }

    private static Standing standing(StoredAssignment one, Share share, boolean able, LocalDate today) {
        if (share.left() == 0) {
            return Standing.DONE;
        }
        if (!able) {
            return Standing.ABANDONED;
        }
        LocalDate due = one.due();
        return due != null && due.isBefore(today) ? Standing.OVERDUE : Standing.OPEN;
    }
}
