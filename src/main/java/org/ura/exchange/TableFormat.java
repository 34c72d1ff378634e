package org.ura.exchange;

import java.util.Locale;

/// The files that a table can be taken out as.
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The format's name in the REST interface, and the ending of its files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The media type, with its character set where the format does not say it.
    public String mediaType() {
        return mediaType;
    }
}
