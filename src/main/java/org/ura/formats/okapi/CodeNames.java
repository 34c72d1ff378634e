package org.ura.formats.okapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment.TagType;

/// What an inline code is called on its chip.
interface CodeNames {

    /// @param letters how many letters and digits stand before it in its paragraph
    String name(Code code, int letters);

    /// By what Okapi says of it.
    CodeNames BY_TYPE = (code, letters) -> byType(code);

    /// A name for a pair, and for what stands alone, of which nothing is known.
    String STYLE = "style";

    String OTHER = "other";

    private static String byType(Code code) {
        String type = code.getType() == null ? "" : code.getType();
        if (Kinds.LITERAL.contains(type)) {
            return "=" + code.getData();
        }
        return known(type).orElse(code.getTagType() == TagType.PLACEHOLDER ? OTHER : STYLE);
    }

    /// Okapi joins what it knows of a piece of text: `x-bold;fonts:Arial;`.
    static Optional<String> known(String type) {
        List<String> words = Arrays.stream(type.toLowerCase(Locale.ROOT).split("[;:]"))
                .map(word -> word.startsWith("x-") ? word.substring(2) : word)
                .toList();
        return Kinds.ORDER.stream()
                .filter(kind -> words.stream().anyMatch(word -> kind.equals(Kinds.WORDS.get(word))))
                .findFirst();
    }

    /// The words of the formats for what the chips say.
    final class Kinds {

        private static final List<String> ORDER = List.of(
                "footnote",
                "link",
                "image",
                "bold",
                "italic",
                "underline",
                "strike",
                "superscript",
                "subscript",
                "code",
                "quote",
                "break",
                "comment",
                "field");

        private static final Map<String, String> WORDS = Map.ofEntries(
                Map.entry("bold", "bold"),
                Map.entry("strong", "bold"),
                Map.entry("b", "bold"),
                Map.entry("italic", "italic"),
                Map.entry("italics", "italic"),
                Map.entry("em", "italic"),
                Map.entry("i", "italic"),
                Map.entry("underline", "underline"),
                Map.entry("underlined", "underline"),
                Map.entry("u", "underline"),
                Map.entry("ulined", "underline"),
                Map.entry("strikethrough", "strike"),
                Map.entry("strike", "strike"),
                Map.entry("s", "strike"),
                Map.entry("del", "strike"),
                Map.entry("superscript", "superscript"),
                Map.entry("sup", "superscript"),
                Map.entry("subscript", "subscript"),
                Map.entry("sub", "subscript"),
                Map.entry("link", "link"),
                Map.entry("hyperlink", "link"),
                Map.entry("a", "link"),
                Map.entry("image", "image"),
                Map.entry("img", "image"),
                Map.entry("lb", "break"),
                Map.entry("br", "break"),
                Map.entry("code", "code"),
                Map.entry("tt", "code"),
                Map.entry("kbd", "code"),
                Map.entry("q", "quote"),
                Map.entry("cite", "quote"),
                Map.entry("comment", "comment"),
                Map.entry("note", "footnote"),
                Map.entry("annotation", "comment"));

        /// Pieces of text that mean something to a program, shown as they are.
        private static final List<String> LITERAL = List.of("regxph", "CODE");

        private Kinds() {}
    }
}
