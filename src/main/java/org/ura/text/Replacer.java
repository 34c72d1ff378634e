package org.ura.text;

import java.util.ArrayList;
import java.util.List;

/// Puts another text in place of what a search finds. It finds what [Finder] does, and leaves capitals
/// and accents of the other text as they are.
public final class Replacer {

    /// The most characters of what is put in place of something.
    public static final int LONGEST = 1_000;

    /// A text that has grown so long is no segment's any more: nothing more is put in it.
    private static final int MOST = 200_000;

    private final Finder finder;
    private final Template with;

    private Replacer(Finder finder, Template with) {
        this.finder = finder;
        this.with = with;
    }

    /// The other text is taken as it stands. Only for a pattern `$0` in it is all that was found, `$1`
    /// to `$9` are the pattern's groups, and `$$` is a dollar sign. Throws [NoSuchGroup] for a group
    /// that the pattern does not have, and what [Finder#of(Search)] throws;
    /// [Finder.TooLarge] for the other text too.
    public static Replacer of(Search search, String with) {
        if (with.length() > LONGEST) {
            throw new Finder.TooLarge();
        }
        Finder finder = Finder.of(search);
        boolean pattern = search.mode() == Search.Mode.PATTERN;
        return new Replacer(finder, pattern ? Template.of(with, finder.groups()) : Template.literal(with));
    }

    /// The text and what it becomes. What has an inline tag in it is left alone: the formatting would be lost
    /// with it.
    public Replaced in(String text) {
        List<Span> found = new ArrayList<>();
        List<Span> put = new ArrayList<>();
        StringBuilder after = new StringBuilder(text.length());
        int[] done = {0};
        finder.each(text, match -> {
            boolean tagged = text.substring(match.start(), match.end()).chars().anyMatch(Tag::reserved);
            if (tagged || after.length() > MOST) {
                return;
            }
            after.append(text, done[0], match.start());
            int from = after.length();
            with.expand(match, text, after, MOST);
            found.add(new Span(match.start(), match.end()));
            put.add(new Span(from, after.length()));
            done[0] = match.end();
        });
        after.append(text, done[0], text.length());
        return new Replaced(text, after.toString(), found, put);
    }

    /// The text names a group that the pattern does not have.
    public static final class NoSuchGroup extends IllegalArgumentException {

        private final int group;

        NoSuchGroup(int group) {
            super("no group " + group);
            this.group = group;
        }

        /// Which one, from 1.
        public int group() {
            return group;
        }
    }
}
