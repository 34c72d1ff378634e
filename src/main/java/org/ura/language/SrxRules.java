package org.ura.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Where Albanian sentences end, as [SRX 2.0](https://www.gala-global.org/srx-20) says it. At each place the first
/// rule that fits decides; where none does, the segment goes on.
///
/// @param rules in the order in which they are asked, 1 to [#MOST]
public record SrxRules(List<SrxRule> rules) {

    /// The most rules that there can be.
    public static final int MOST = 500;

    private static final String FILE = "segmentation.sq.srx";

    /// Throws [UnusableRules] when there is none, or too many.
    public SrxRules {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new UnusableRules("rule.none");
        }
        if (rules.size() > MOST) {
            throw new UnusableRules("rule.tooMany", MOST);
        }
    }

    /// The rules that the workbench brings along.
    public static SrxRules builtIn() {
        return BuiltIn.RULES;
    }

    private static final class BuiltIn {

        private static final SrxRules RULES = read();

        private static SrxRules read() {
            try (InputStream in = SrxRules.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is missing");
                }
                return Srx.read(in.readAllBytes()).rules();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
