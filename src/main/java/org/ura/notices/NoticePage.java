package org.ura.notices;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ura.people.Refused;

/// Which of a person's notices are wanted, the newest first.
///
/// @param from how many to leave out
/// @param count how many at most, 1 to [#MOST]
/// @param unread only those that are unread
/// @param last the one behind which they are to begin, null for the newest
public record NoticePage(
        int from, int count, boolean unread, @Nullable Last last) {

    /// The most that are given at once.
    public static final int MOST = 200;

    public NoticePage {
        if (from < 0 || count < 1 || count > MOST) {
            throw Refused.invalid("refused.window", MOST);
        }
    }

    public NoticePage(int from, int count, boolean unread) {
        this(from, count, unread, null);
    }

    /// Those behind this one, whatever has come before it meanwhile.
    public static NoticePage behind(Last last, int count, boolean unread) {
        return new NoticePage(0, count, unread, last);
    }

    /// The last notice of a page.
    ///
    /// @param micros when it was told, in microseconds since 1970
    /// @param id its id
    public record Last(long micros, long id) {

        public static long micros(Instant at) {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at);
        }

        Instant at() {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }
    }
}
