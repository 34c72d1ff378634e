package org.ura;

import java.util.Random;
import java.util.regex.Pattern;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;

/// Texts with tags for tests, written as they travel: `{1}`, `{/1}`, `{2/}`.
public final class Tagged {

    private static final Pattern TAG = Pattern.compile("\\{(/?)(\\d+)(/?)}");

    private Tagged() {}

    /// The text as it is stored.
    public static String text(String braced) {
        return TAG.matcher(braced).replaceAll(found -> {
            Kind kind = !found.group(1).isEmpty() ? Kind.CLOSE : !found.group(3).isEmpty() ? Kind.ALONE : Kind.OPEN;
            return String.valueOf(new Tag(kind, Integer.parseInt(found.group(2))).character());
        });
    }

    /// The text with some tags put in anywhere, whole or not, but never within a surrogate pair.
    public static String sprinkled(String text, int most, Random random) {
        StringBuilder sprinkled = new StringBuilder(text);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Tag tag = new Tag(Kind.values()[random.nextInt(3)], 1 + random.nextInt(4));
            int at = random.nextInt(sprinkled.length() + 1);
            boolean inCharacter = at > 0
                    && at < sprinkled.length()
                    && Character.isSurrogatePair(sprinkled.charAt(at - 1), sprinkled.charAt(at));
            sprinkled.insert(inCharacter ? at - 1 : at, tag.character());
        }
        return sprinkled.toString();
    }
}
