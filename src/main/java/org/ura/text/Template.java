package org.ura.text;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is put in place of something found: text, and groups of the pattern that found it.
record Template(List<Part> parts) {

    private static final Pattern REFERENCE = Pattern.compile("\\$([$0-9])");

    static Template literal(String text) {
        return new Template(List.of(new Text(text)));
    }

    /// Reads `$0` to `$9` as groups, and `$$` as a dollar sign. Throws [Replacer.NoSuchGroup] for one beyond
    /// `groups`.
    static Template of(String text, int groups) {
        List<Part> parts = new ArrayList<>();
        var reference = REFERENCE.matcher(text);
        int done = 0;
        while (reference.find()) {
            parts.add(new Text(text.substring(done, reference.start())));
            parts.add(part(reference.group(1), groups));
            done = reference.end();
        }
        parts.add(new Text(text.substring(done)));
        return new Template(parts);
    }

    private static Part part(String name, int groups) {
        if (name.equals("$")) {
            return new Text("$");
        }
        int group = Integer.parseInt(name);
        if (group > groups) {
            throw new Replacer.NoSuchGroup(group);
        }
        return new Group(group);
    }

    /// Appends it for what was found in the text, whose own letters the groups are taken from, until `to` has more
    /// than `most` characters.
    void expand(Matcher found, String text, StringBuilder to, int most) {
        for (Part part : parts) {
            if (to.length() > most) {
                return;
            }
            switch (part) {
                case Text(String literal) -> to.append(literal);
                case Group(int number)
                when found.start(number) >= 0 -> to.append(text, found.start(number), found.end(number));
                case Group ignored -> {} // the group took no part
            }
        }
    }

    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Group(int number) implements Part {}
}
