package org.ura.api;

import org.jspecify.annotations.Nullable;

/// What `If-Match` names is not what is stored. Nothing was changed.
class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object current;
    private final String etag;

    Stale(Object current, String etag) {
        super("not " + etag + " any more");
        this.current = current;
        this.etag = etag;
    }

    /// What is stored.
    Object current() {
        return current;
    }

    String etag() {
        return etag;
    }

    /// The version that somebody saw: that of the body, or the one that `If-Match` names when it is the present
    /// one. Throws [Stale] when it is not.
    static long seen(@Nullable Long inBody, @Nullable String ifMatch, Present present) {
        if (ifMatch == null) {
            if (inBody == null) {
                throw new MissingVersion();
            }
            return inBody;
        }
        if (!Etags.match(ifMatch, Etags.of(present.version()))) {
            throw new Stale(present.view(), Etags.of(present.version()));
        }
        return inBody == null ? present.version() : inBody;
    }

    /// What is stored, as it travels, and its version.
    record Present(Object view, long version) {}

    /// Neither the body nor `If-Match` says which version was seen.
    static class MissingVersion extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
