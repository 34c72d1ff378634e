package org.ura.ui.editor;

import java.util.List;
import org.ura.project.Searching;
import org.ura.project.Side;
import org.ura.text.Search;
import org.ura.text.Span;

/// What the person looks for in the document, and where.
record Sought(Search search, Side side) {

    static final Sought NOTHING = new Sought(Search.NOTHING, Side.BOTH);

    List<Span> inSource(String source) {
        return search.blank() || side == Side.TARGET
                ? List.of()
                : Searching.finder(search).in(source);
    }

    List<Span> inTarget(String target) {
        return search.blank() || side == Side.SOURCE
                ? List.of()
                : Searching.finder(search).in(target);
    }
}
