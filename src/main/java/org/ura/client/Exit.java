package org.ura.client;

/// What the process ends with, for scripts. The numbers are documented in `docs/client.md` and do not change.
enum Exit {
    /// All was done.
    DONE(0),
    /// Nothing was done, and the last line says why.
    REFUSED(1),
    /// The words on the command line make no sense together.
    USAGE(2),
    /// No workbench answers.
    UNREACHABLE(3),
    /// Nobody is signed in, or they may not.
    NOT_ALLOWED(4),
    /// A part was done; what was not is said.
    PARTLY(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
