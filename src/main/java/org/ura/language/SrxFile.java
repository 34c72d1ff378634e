package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// All that an SRX file holds: groups of rules by their names, and which languages they are for.
///
/// @param cascade whether all maps that fit count, one after another, rather than the first only
record SrxFile(boolean cascade, Map<String, List<Draft>> groups, List<Mapping> mappings) {

    private static final List<String> CODES = List.of("sq", "SQ", "sq-AL", "sq_AL", "SQ-AL", "sqi", "alb");
    private static final Pattern NAME = Pattern.compile("(?iu).*(?:albanian|shqip|\\bsq\\b).*");

    /// A rule as it stands in the file.
    record Draft(boolean breaks, String before, String after, String note) {

        SrxRule rule() {
            return new SrxRule(breaks, before, after, note);
        }
    }

    /// The languages of a group.
    record Mapping(String languages, String group) {

        boolean isForAlbanian() {
            try {
                Pattern pattern = Pattern.compile(languages);
                return CODES.stream().anyMatch(code -> pattern.matcher(code).matches());
            } catch (PatternSyntaxException e) {
                return false; // a map that no program can use is for no language
            }
        }
    }

    Srx.Found albanian() {
        List<Draft> drafts = groupNames().stream()
                .flatMap(name -> groups.getOrDefault(name, List.of()).stream())
                .toList();
        List<SrxRule> rules = new ArrayList<>();
        List<Integer> leftOut = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            try {
                rules.add(drafts.get(i).rule());
            } catch (UnusableRules e) {
                leftOut.add(i + 1);
            }
        }
        if (rules.isEmpty()) {
            throw new UnusableRules("srx.noAlbanian");
        }
        if (rules.size() > SrxRules.MOST) {
            throw new UnusableRules("srx.tooMany", rules.size(), SrxRules.MOST);
        }
        return new Srx.Found(new SrxRules(rules), leftOut);
    }

    /// The groups that count for Albanian, in order. Without maps: the one that is called so, or the only one.
    private List<String> groupNames() {
        Stream<String> mapped = mappings.stream()
                .filter(Mapping::isForAlbanian)
                .map(Mapping::group)
                .distinct();
        List<String> names = cascade ? mapped.toList() : mapped.limit(1).toList();
        if (!names.isEmpty() || !mappings.isEmpty()) {
            return names;
        }
        return groups.size() == 1
                ? List.copyOf(groups.keySet())
                : groups.keySet().stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .limit(1)
                        .toList();
    }
}
