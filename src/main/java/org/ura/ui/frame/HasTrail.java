package org.ura.ui.frame;

import java.util.List;

/// A view that says where it stands, for the bar above it.
public interface HasTrail {

    /// The places above the view and the view itself, the outermost first.
    List<Crumb> trail();

    /// One place.
    ///
    /// @param label what it is called
    /// @param path where it is, relative to the first page; the last crumb's is not used
    record Crumb(String label, String path) {}
}
