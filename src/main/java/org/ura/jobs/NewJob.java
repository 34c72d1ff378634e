package org.ura.jobs;

import org.ura.people.Right;

/// Work to be done.
///
/// @param kind the name of the [JobKind]
/// @param teamId whose it is: nobody else learns of it
/// @param subject the id of what it is on
/// @param name what its owner knows it by, such as a file's name; cut at 200 characters
/// @param right what it takes to begin it
public record NewJob(String kind, long teamId, long subject, String name, Right right) {

    private static final int LONGEST_NAME = 200;

    /// Work that it takes the right to translate to begin.
    public NewJob(String kind, long teamId, long subject, String name) {
        this(kind, teamId, subject, name, Right.TRANSLATE);
    }

    public NewJob {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
