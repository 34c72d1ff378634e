package org.ura.formats.okapi;

import net.sf.okapi.common.resource.ITextUnit;

/// Tells how far the translations of one file are, while it is walked once.
interface States {

    /// Of a file that has no translations.
    States NONE = new States() {

        @Override
        public boolean bilingual() {
            return false;
        }

        @Override
        public String of(ITextUnit unit, int part) {
            return "";
        }
    };

    /// Whether the file has translations at all.
    default boolean bilingual() {
        return true;
    }

    /// Takes a unit, in order.
    default void next(ITextUnit unit) {}

    /// The state of XLIFF 2 that a part of the unit taken last is in; empty when the file does not say it. The part
    /// has a translation.
    String of(ITextUnit unit, int part);
}
