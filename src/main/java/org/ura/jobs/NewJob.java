package org.ura.jobs;

/// Work to be done.
///
/// @param kind the name of the [JobKind]
/// @param teamId whose it is: nobody else learns of it
/// @param subject the id of what it is on
/// @param name what its owner knows it by, such as a file's name; cut at 200 characters
public record NewJob(String kind, long teamId, long subject, String name) {

    private static final int LONGEST_NAME = 200;

    public NewJob {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
