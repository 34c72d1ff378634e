package org.ura.formats.okapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the targets that Okapi has written into XLIFF 1.2 and puts them into the original, which is
/// untouched otherwise: Okapi loses notes, and gives targets to what is not to be translated.
final class Splice {

    private static final Pattern UNIT = Pattern.compile("(?s)<trans-unit\\b.*?</trans-unit\\s*>");
    private static final Pattern TARGET = Pattern.compile("(?s)<target\\b[^>]*?(?:/>|>.*?</target\\s*>)");
    private static final Pattern SOURCE = Pattern.compile("(?s)([ \\t]*)<source\\b.*?</source\\s*>");
    private static final Pattern CUT = Pattern.compile("(?s)<seg-source\\b.*?</seg-source\\s*>");
    private static final Pattern EMPTY = Pattern.compile("(?s)<target\\b[^>]*(?:/>|>\\s*</target\\s*>)");
    private static final Pattern UNTRANSLATABLE = Pattern.compile("^<trans-unit\\b[^>]*translate\\s*=\\s*[\"']no");

    private Splice() {}

    /// The original with the targets of what was written; what was written, when the two do not have the same
    /// units.
    static String of(String original, String written) {
        List<MatchResult> units = UNIT.matcher(original).results().toList();
        List<String> translated =
                UNIT.matcher(written).results().map(MatchResult::group).toList();
        if (units.size() != translated.size() || original.contains("<![CDATA[") || original.contains("<!--")) {
            return written;
        }
        StringBuilder spliced = new StringBuilder();
        int done = 0;
        for (int i = 0; i < units.size(); i++) {
            MatchResult unit = units.get(i);
            spliced.append(original, done, unit.start()).append(unit(unit.group(), translated.get(i)));
            done = unit.end();
        }
        return spliced.append(original, done, original.length()).toString();
    }

    private static String unit(String original, String written) {
        Optional<MatchResult> target = first(TARGET, written);
        if (target.isEmpty() || UNTRANSLATABLE.matcher(original).find()) {
            return original;
        }
        String text = target.get().group();
        Optional<MatchResult> old = first(TARGET, original);
        if (old.isEmpty() && EMPTY.matcher(text).matches()) {
            return original;
        }
        if (old.isPresent()) {
            return original.substring(0, old.get().start())
                    + text
                    + original.substring(old.get().end());
        }
        MatchResult source = first(SOURCE, original).orElseThrow();
        int at = first(CUT, original).map(MatchResult::end).orElse(source.end());
        boolean ownLine = source.start() > 0 && original.charAt(source.start() - 1) == '\n';
        String before = ownLine ? "\n" + source.group(1) : "";
        return original.substring(0, at) + before + text + original.substring(at);
    }

    /// Other translations of a unit stand behind its own.
    private static Optional<MatchResult> first(Pattern pattern, String unit) {
        int others = unit.indexOf("<alt-trans");
        Matcher found = pattern.matcher(others < 0 ? unit : unit.substring(0, others));
        return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }
}
