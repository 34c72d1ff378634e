package org.ura.memory;

import org.ura.language.AlbanianStems;
import org.ura.language.Folding;
import org.ura.text.Memo;
import org.ura.text.Similarity;

/// The score for Albanian.
public final class Likeness {

    /// Knows Albanian accidents of writing and forms.
    public static final Similarity ALBANIAN = new Similarity(new Memo(Folding::fold), new Memo(AlbanianStems::stem));

    private Likeness() {}
}
