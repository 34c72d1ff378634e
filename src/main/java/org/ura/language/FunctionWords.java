package org.ura.language;

import java.util.Set;

/// The words that hold sentences together and stand in most of them, whatever these are about.
public final class FunctionWords {

    private static final Set<String> ALBANIAN = set(
            "a ai aj ajo ama apo as ata ato ba dhe do e edhe eshte gjate i iu ishin"
                    + " ishte ja jane ka kane kete keto kishin kishte kjo ky ma me mbi midis mos nder ndaj ne nen nese nga nje nuk"
                    + " nepermjet os ose pa para pas po por prej pasi per qe qene s sa se si sipas t te tek tij tyre tha u vetem");
    private static final Set<String> ENGLISH =
            set("a about after all also an and any are as at be been before but by can could"
                    + " did do does for from had has have he her him his i if in into is it its may more no not of on one or other"
                    + " our out over s said she so than that the their them then there these they this those to under up was we"
                    + " were what when where which while who will with would you");

    private FunctionWords() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    /// Whether an Albanian word, folded as [Folding#fold] does it, is one of them.
    public static boolean albanian(String word) {
        return ALBANIAN.contains(word);
    }

    /// Whether an English word in lower case is one of them.
    public static boolean english(String word) {
        return ENGLISH.contains(word);
    }
}
