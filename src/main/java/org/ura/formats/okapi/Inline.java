package org.ura.formats.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.jspecify.annotations.Nullable;

/// A part of a text: words, or codes that stand together.
sealed interface Inline {

    void appendTo(TextFragment fragment);

    /// Words without codes.
    record Words(String text) implements Inline {

        @Override
        public void appendTo(TextFragment fragment) {
            fragment.append(text);
        }
    }

    /// Codes that are one tag. Marks are told apart by what they are, not by what they hold.
    final class Mark implements Inline {

        private final TagType type;
        private final String name;
        private final List<Code> codes = new ArrayList<>();
        private @Nullable Mark partner;

        Mark(Code code, String name) {
            this.type = code.getTagType();
            this.name = name;
            codes.add(code);
        }

        TagType type() {
            return type;
        }

        /// What it is called, with a number where it has one: `footnote 3`.
        String name() {
            return name;
        }

        /// What it is, without a number.
        String kind() {
            return name.startsWith("=") ? name : name.replaceAll(" \\d+$", "");
        }

        List<Code> codes() {
            return codes;
        }

        /// The other half of its pair; null when it stands alone.
        @Nullable
        Mark partner() {
            return partner;
        }

        /// Whether it has a meaning when there are no words at it.
        boolean standsWithoutWords() {
            return partner == null ? !name.startsWith("=") : refers() || partner.refers();
        }

        private boolean refers() {
            return codes.stream().anyMatch(Code::hasReference);
        }

        /// Takes the codes of a mark within it that begins and ends where it does.
        void take(Mark inner) {
            codes.addAll(type == TagType.CLOSING ? 0 : codes.size(), inner.codes);
        }

        @Override
        public void appendTo(TextFragment fragment) {
            codes.forEach(code -> fragment.append(code.clone()));
        }
    }

    /// The parts of a text in order, halves of a pair joined.
    static List<Inline> parts(TextFragment fragment, CodeNames naming) {
        List<Inline> parts = new ArrayList<>();
        Map<Integer, Deque<Mark>> open = new HashMap<>();
        String coded = fragment.getCodedText();
        StringBuilder words = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < coded.length(); i++) {
            char character = coded.charAt(i);
            if (!TextFragment.isMarker(character)) {
                words.append(character);
                letters += Character.isLetterOrDigit(character) ? 1 : 0;
                continue;
            }
            if (!words.isEmpty()) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
            i++;
            Code code = fragment.getCode(coded.charAt(i));
            parts.add(paired(new Mark(code, naming.name(code, letters)), open));
        }
        if (!words.isEmpty()) {
            parts.add(new Words(words.toString()));
        }
        return parts;
    }

    private static Mark paired(Mark mark, Map<Integer, Deque<Mark>> open) {
        Deque<Mark> same = open.computeIfAbsent(mark.codes().getFirst().getId(), id -> new ArrayDeque<>());
        if (mark.type() == TagType.OPENING) {
            same.push(mark);
        } else if (mark.type() == TagType.CLOSING && !same.isEmpty()) {
            Mark opening = same.pop();
            opening.partner = mark;
            mark.partner = opening;
        }
        return mark;
    }
}
