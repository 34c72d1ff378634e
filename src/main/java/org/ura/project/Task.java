package org.ura.project;

import org.ura.people.Right;

/// What somebody is to do with the segments that are assigned to them.
public enum Task {
    /// Confirm a translation of each.
    TRANSLATE(Right.TRANSLATE),
    /// Approve each, or return it.
    REVIEW(Right.REVIEW),
    /// Say of each that is reviewed that it is final.
    SECOND_REVIEW(Right.REVIEW);

    private final Right right;

    Task(Right right) {
        this.right = right;
    }

    /// What the person must be allowed to do.
    public Right right() {
        return right;
    }

    /// Whether nothing is left to do for this task.
    boolean done(State state, boolean returned) {
        return switch (this) {
            case TRANSLATE -> state != State.INITIAL && !returned;
            case REVIEW -> state == State.REVIEWED || state == State.FINAL;
            case SECOND_REVIEW -> state == State.FINAL;
        };
    }

    /// Whether it is this task's turn, so that it can be done now.
    boolean ready(State state, boolean returned) {
        return switch (this) {
            case TRANSLATE -> !done(state, returned);
            case REVIEW -> state == State.TRANSLATED && !returned;
            case SECOND_REVIEW -> state == State.REVIEWED;
        };
    }
}
