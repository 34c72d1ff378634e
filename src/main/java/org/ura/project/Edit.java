package org.ura.project;

/// A text that somebody wants saved, confirmed or approved.
///
/// @param version the segment's version that the person saw
/// @param target the English text; line ends of any kind become `\n`
/// @param origin where the text came from
public record Edit(long version, String target, Origin origin) {

    public Edit {
        target = target.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The same, seen in another version.
    Edit at(long seen) {
        return new Edit(seen, target, origin);
    }

    /// A text typed by hand.
    public static Edit typed(long version, String target) {
        return new Edit(version, target, Origin.TYPED);
    }
}
