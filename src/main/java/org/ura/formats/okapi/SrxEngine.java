package org.ura.formats.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.ura.language.SrxRule;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;

/// Runs segmentation rules with Okapi's engine. It belongs to one thread.
///
/// Okapi matches with `java.util.regex`, which a bad pattern keeps busy for ever and which cannot be stopped
/// there. So rules that are not the workbench's own are watched by a [Guard] on each text first.
public final class SrxEngine {

    private static final LocaleId ALBANIAN = LocaleId.fromString("sq");
    private static final String NAME = "Albanian";

    private final ISegmenter okapi;
    private final Optional<Guard> guard;

    /// Throws [UnusableRules] for a rule that takes too long on texts made to try it.
    public SrxEngine(SrxRules rules) {
        okapi = compiled(rules);
        guard = rules.equals(SrxRules.builtIn()) ? Optional.empty() : Optional.of(new Guard(rules));
        guard.ifPresent(Guard::probe);
    }

    /// Where segments end: places within the text, rising. Throws [UnusableRules] naming the rule that takes
    /// too long.
    public List<Integer> breaks(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        guard.ifPresent(watching -> watching.watch(text));
        try {
            okapi.computeSegments(text);
        } catch (StackOverflowError e) {
            throw new UnusableRules("rule.tooSlow", 0);
        }
        return okapi.getSplitPositions().stream()
                .filter(place -> place > 0 && place < text.length())
                .toList();
    }

    private static ISegmenter compiled(SrxRules rules) {
        SRXDocument document = new SRXDocument();
        ArrayList<Rule> all = new ArrayList<>(); // as Okapi wants it
        for (SrxRule rule : rules.rules()) {
            all.add(new Rule(withoutCodes(rule.before()), rule.after(), rule.breaks()));
        }
        document.addLanguageRule(NAME, all);
        document.addLanguageMap(new LanguageMap(".*", NAME));
        return document.compileLanguageRules(ALBANIAN, null);
    }

    /// Texts come without inline codes, so Okapi need not look for them behind each pattern.
    private static String withoutCodes(String before) {
        return before.isEmpty() ? before : before + SRXDocument.NOAUTO;
    }
}
