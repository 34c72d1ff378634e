package org.ura.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.formats.Segmenter;
import org.ura.language.Srx;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Where segments end in the documents that come in: the rules of the installation, which those with the right
/// to manage may change. What is here already keeps its segments.
@Service
@Transactional
public class Segmenting {

    /// The longest text that can be tried, in characters.
    public static final int LONGEST_TRIAL = 20_000;

    private final Access access;
    private final RulesInForce rules;

    Segmenting(Access access, RulesInForce rules) {
        this.access = access;
        this.rules = rules;
    }

    /// The rules in force. Needs the right to manage, as everything here.
    @Transactional(readOnly = true)
    public SegmentationInfo current(Caller caller) {
        access.require(caller, Right.MANAGE);
        return rules.info();
    }

    /// Puts other rules in force. `version`: the one that the person saw. Throws [Refused]: invalid when a rule takes
    /// too long on texts made to try it; clash when somebody changed the rules meanwhile. Nothing is stored then.
    public SegmentationInfo change(Caller caller, long version, SrxRules changed) {
        long person = access.require(caller, Right.MANAGE).id();
        refusing(() -> Segmenter.of(changed));
        rules.change(person, version, changed);
        return rules.info();
    }

    /// The rules for Albanian in an SRX file. Nothing is stored. Throws [Refused], invalid, when it has none.
    @Transactional(readOnly = true)
    public Srx.Found read(Caller caller, byte[] file) {
        access.require(caller, Right.MANAGE);
        return refusing(() -> Srx.read(file));
    }

    /// The rules in force as an SRX file.
    @Transactional(readOnly = true)
    public void write(Caller caller, OutputStream out) {
        access.require(caller, Right.MANAGE);
        Srx.write(rules.now(), out);
    }

    /// The segments of a text by rules that need not be in force; each of its lines is a paragraph. Throws [Refused],
    /// invalid, naming a rule that takes too long.
    @Transactional(readOnly = true)
    public List<String> trial(Caller caller, SrxRules tried, String text) {
        access.require(caller, Right.MANAGE);
        if (text.length() > LONGEST_TRIAL) {
            throw Refused.invalid("refused.trialTooLong", LONGEST_TRIAL);
        }
        return refusing(() -> {
            Segmenter segmenter = Segmenter.of(tried);
            return text.lines()
                    .flatMap(line -> segmenter.segments(line).stream().map(segment -> segment.in(line)))
                    .toList();
        });
    }

    private static <T> T refusing(Supplier<T> act) {
        try {
            return act.get();
        } catch (UnusableRules e) {
            throw Refused.invalid(e.key(), e.args().toArray());
        }
    }
}
