package org.ura.assessment;

/// The seven sides from which MQM looks at a translation, in MQM's order.
/// Source: the MQM Council's list of MQM-Core, 7 March 2024, CC BY 4.0, <https://themqm.org>.
public enum Dimension {
    TERMINOLOGY("terminology"),
    ACCURACY("accuracy"),
    LINGUISTIC_CONVENTIONS("fluency"),
    STYLE("style"),
    LOCALE_CONVENTIONS("locale-convention"),
    AUDIENCE_APPROPRIATENESS("verity"),
    DESIGN_AND_MARKUP("design");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    /// MQM's mnemonic. Three of them are older than the names that the dimensions have today.
    public String id() {
        return id;
    }
}
