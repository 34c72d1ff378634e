package org.ura.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what has come back of a document that went out.
///
/// @param out segments that went out
/// @param equal those that came back with the same source, target and state
/// @param different what differed, each named by its segment
record RoundTrip(int out, int equal, List<String> different) {

    private static final int SHOWN = 120;

    static RoundTrip of(List<BilingualParagraph> paragraphs, String name, byte[] file) {
        Map<String, ReturnedSegment> back = new HashMap<>();
        BilingualFiles.read(name, file)
                .documents()
                .forEach(document -> document.segments().forEach(segment -> back.put(segment.reference(), segment)));
        List<BilingualSegment> all = paragraphs.stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .toList();
        List<String> different = new ArrayList<>();
        for (BilingualSegment one : all) {
            ReturnedSegment other = back.get(one.reference());
            if (other == null) {
                different.add(one.reference() + " is missing");
            } else {
                compare(one.reference() + " source", NastyTexts.expected(one.source()), other.source(), different);
                compare(one.reference() + " target", NastyTexts.expected(one.target()), other.target(), different);
                compare(one.reference() + " state", one.state(), other.state().orElse("none"), different);
            }
        }
        long wrong =
                different.stream().map(text -> text.split(" ")[0]).distinct().count();
        return new RoundTrip(all.size(), all.size() - (int) wrong, different);
    }

    private static void compare(String what, String out, String back, List<String> different) {
        if (!out.equals(back)) {
            int at = 0;
            while (at < Math.min(out.length(), back.length()) && out.charAt(at) == back.charAt(at)) {
                at++;
            }
            different.add(what + " at " + at + ": " + shown(out, at) + " became " + shown(back, at));
        }
    }

    private static String shown(String text, int at) {
        StringBuilder shown = new StringBuilder();
        text.substring(Math.max(0, at - 3), Math.min(text.length(), at + 8))
                .codePoints()
                .forEach(c -> shown.append(c > ' ' && c < 0x7f ? Character.toString(c) : "<%04X>".formatted(c)));
        return shown.length() > SHOWN ? shown.substring(0, SHOWN) : shown.toString();
    }
}
