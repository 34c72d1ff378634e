package org.ura.memory;

/// How far units have been read, in the order in which they were written. Units of one version share it, and
/// the id tells them apart.
///
/// @param version of the last unit that was read
/// @param id of the last unit that was read
record Place(long version, long id) {

    /// Everything up to and with `version` was read.
    static Place behind(long version) {
        return new Place(version, Long.MAX_VALUE);
    }
}
