package org.ura.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;

/// Makes texts of what files lose: the same ones for the same seed.
final class NastyTexts {

    private static final List<String> PIECES = List.of(
            "fjalë",
            "word",
            " ",
            "  ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u00a0",
            "\u202f",
            "\u2011",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u200e",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ufdd0",
            "\u0000",
            "\u0001",
            "\u0007",
            "\u000b",
            "\u000c",
            "\u001a",
            "\u001b",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u009f",
            "e\u0301",
            "\u0301",
            "ë",
            "e\u0308",
            "😀",
            "👩‍👧",
            "\ud83c",
            "\udf00",
            "𝔘",
            "{",
            "}",
            "{{",
            "{1}",
            "{/1}",
            "{2/}",
            "{U+001A}",
            "{{1}",
            "<b>",
            "</b>",
            "&amp;",
            "&",
            "<",
            ">",
            "]]>",
            "\"",
            "'",
            "\\",
            "\\n",
            "\\\"",
            "=",
            "+",
            "-",
            "@",
            "'=",
            "''",
            ";",
            ",",
            "|",
            "%s",
            "_x000D_",
            "_x005F_",
            "_x0041_",
            "»",
            "» ",
            "„Po!”",
            "“x”",
            "#",
            "#,",
            "msgid \"\"",
            "\uf000",
            "-->",
            "<!--",
            "\u3000",
            "\u1680",
            "\u200a");

    private final Random random;

    NastyTexts(long seed) {
        random = new Random(seed);
    }

    /// With tags `1` to `6`, some of them crossing each other, but whole.
    String source() {
        List<String> pieces = pieces();
        List<Tag> pairs = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(5); number++) {
            pairs.add(new Tag(Kind.OPEN, number));
        }
        for (Tag open : pairs) {
            int from = random.nextInt(pieces.size() + 1);
            pieces.add(from, String.valueOf(open.character()));
            int to = from + 1 + random.nextInt(pieces.size() - from);
            pieces.add(to, String.valueOf(new Tag(Kind.CLOSE, open.number()).character()));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            pieces.add(random.nextInt(pieces.size() + 1), String.valueOf(new Tag(Kind.ALONE, 5 + i).character()));
        }
        return String.join("", pieces);
    }

    /// With the tags of a source in another order, as a translation may have them, now and then with broken ones.
    String target(String source) {
        if (random.nextInt(8) == 0) {
            return "";
        }
        List<String> pieces = pieces();
        int at = 0;
        for (char character : source.toCharArray()) {
            if (Tag.is(character) && random.nextInt(10) > 0) {
                at = at + random.nextInt(pieces.size() - at + 1);
                pieces.add(at, String.valueOf(character));
                at++;
            }
        }
        return String.join("", pieces);
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int count = random.nextInt(50) == 0 ? 3_000 : 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(pieces, random);
        }
        return pieces;
    }

    /// Any character at all now and then, but none of tags.
    String any() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int character = random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000);
            if (!Tag.reserved(character)) {
                text.appendCodePoint(character);
            }
        }
        return text.toString();
    }

    /// What every file makes of a text: halves of surrogate pairs become `�`.
    static String expected(String text) {
        return text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
