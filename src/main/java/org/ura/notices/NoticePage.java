package org.ura.notices;

import org.ura.people.Refused;

/// Which of a person's notices are wanted, the newest first.
///
/// @param from how many to leave out
/// @param count how many at most, 1 to [#MOST]
/// @param unread only those that are unread
public record NoticePage(int from, int count, boolean unread) {

    /// The most that are given at once.
    public static final int MOST = 200;

    public NoticePage {
        if (from < 0 || count < 1 || count > MOST) {
            throw Refused.invalid("refused.window", MOST);
        }
    }
}
