package org.ura.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A text by bands.
///
/// @param bands every band in order, those with nothing in them too
public record Breakdown(Map<Band, Figures> bands) {

    /// Keeps a copy, with nothing for the bands that are not given.
    public Breakdown {
        EnumMap<Band, Figures> all = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            all.put(band, bands.getOrDefault(band, Figures.NONE));
        }
        bands = Collections.unmodifiableMap(all);
    }

    /// What is in a band.
    public Figures of(Band band) {
        return bands.getOrDefault(band, Figures.NONE);
    }

    /// All bands together.
    public Figures sum() {
        return bands.values().stream().reduce(Figures.NONE, Figures::plus);
    }

    Breakdown plus(Breakdown other) {
        EnumMap<Band, Figures> sums = new EnumMap<>(Band.class);
        bands.forEach((band, figures) -> sums.put(band, figures.plus(other.of(band))));
        return new Breakdown(sums);
    }
}
