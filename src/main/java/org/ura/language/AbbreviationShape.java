package org.ura.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the pattern of such a rule is made: a stop, and looking back from it the words behind `head`.
record AbbreviationShape(boolean breaks, String head, String tail, String after) {

    static final String ANYWHERE = "(?<![\\p{L}\\p{N}])";
    static final String CLOSING = "[\"'“”„‟‘’‚«»‹›)\\]}]{0,2}";
    static final String OPENING = "[\"'“”„‟‘’‚«»‹›(\\[{\\-–—―]";

    private static final String BEGIN = "\\.(?<=";
    private static final String END = "\\.)";
    private static final String STOP = "\\.\\s?";
    private static final Pattern LIST = Pattern.compile(
            "\\(\\?i:([^()]+)\\)|\\(\\?:\\(\\?i:([^()]+)\\)\\|([^()]+)\\)" + "|\\(\\?:(?!\\()([^()]+)\\)");

    boolean fits(SrxRule rule) {
        String before = rule.before();
        return rule.breaks() == breaks
                && rule.after().equals(after)
                && before.length() > begin().length() + end().length()
                && before.startsWith(begin())
                && before.endsWith(end())
                && isList(list(before));
    }

    Set<String> words(SrxRule rule) {
        return words(list(rule.before())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    SrxRule rule(Set<String> words, String note) {
        String small = alternatives(words, false);
        String exact = alternatives(words, true);
        String list = exact.isEmpty()
                ? "(?i:" + small + ")"
                : small.isEmpty() ? "(?:" + exact + ")" : "(?:(?i:" + small + ")|" + exact + ")";
        return new SrxRule(breaks, begin() + list + end(), after, note);
    }

    private String begin() {
        return BEGIN + head;
    }

    private String end() {
        return END + tail;
    }

    private String list(String before) {
        return before.substring(begin().length(), before.length() - end().length());
    }

    private static boolean isList(String list) {
        return LIST.matcher(list).matches()
                && words(list)
                        .allMatch(word -> AbbreviationList.WORD.matcher(word).matches());
    }

    private static Stream<String> words(String list) {
        String bare = list.replace("(?i:", "").replace("(?:", "").replace(")", "");
        return Arrays.stream(bare.split("\\|")).map(word -> word.replace(STOP, "."));
    }

    private static String alternatives(Set<String> words, boolean exact) {
        return words.stream()
                .filter(word -> exact == word.chars().anyMatch(Character::isUpperCase))
                .map(word -> word.replace(".", STOP))
                .collect(Collectors.joining("|"));
    }
}
