package org.ura.formats.okapi;

import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.ura.formats.ParagraphKind;

/// A paragraph of an Office file as its XML has it.
///
/// @param letters its letters and digits, without those of fields, of hidden and of deleted text
/// @param specials what stands in it besides text, in order
record OfficeParagraph(ParagraphKind kind, String label, String letters, List<Special> specials) {

    /// Something that is no text.
    ///
    /// @param at how many letters and digits stand before it
    /// @param name what it is called
    record Special(int at, String name) {}

    /// The names of its codes: of those that stand alone, what stands at the same place.
    CodeNames names() {
        return this::name;
    }

    private String name(Code code, int letters) {
        if (code.getTagType() != TagType.PLACEHOLDER) {
            return CodeNames.BY_TYPE.name(code, letters);
        }
        return specials.stream()
                .filter(special -> special.at() == letters)
                .map(Special::name)
                .findFirst()
                .orElse(CodeNames.OTHER);
    }
}
