package org.ura.formats.okapi;

import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.json.JSONFilter;
import net.sf.okapi.filters.json.Parameters;
import org.ura.formats.Limits;

/// JSON: every string but the keys.
final class Json extends PlainFile {

    Json(Limits limits) {
        super(limits, "json");
    }

    @Override
    void checkText(String fileName, String text) {
        Depth.brackets(fileName, text);
    }

    @Override
    IFilter filter(byte[] bytes) {
        JSONFilter filter = new JSONFilter();
        Parameters settings = filter.getParameters();
        settings.setExtractStandalone(true);
        settings.setUseFullKeyPath(true);
        settings.setUseLeadingSlashOnKeyPath(false);
        settings.setEscapeForwardSlashes(false);
        settings.setUseCodeFinder(true);
        settings.setCodeFinderData(Keys.placeholders());
        return filter;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Keys();
    }
}
