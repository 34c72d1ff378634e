package org.ura.formats.okapi;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import org.ura.formats.ParagraphKind;

/// The texts of a program: each is called by its key.
final class Keys implements Structures {

    @Override
    public Found of(ITextUnit unit, Event event) {
        return new Found(ParagraphKind.ENTRY, unit.getName() == null ? "" : unit.getName());
    }

    /// Okapi's rules for what is no text within a text: `{name}`, `{{name}}`, `%{name}`, `%1$s`.
    static String placeholders() {
        return """
                #v1
                count.i=3
                rule0=\\{\\{?[A-Za-z0-9_.]+\\}?\\}
                rule1=%\\{[A-Za-z0-9_.]+\\}
                rule2=%(\\d+\\$)?[sd@]
                """;
    }
}
