package org.ura.formats.okapi;

import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.properties.Parameters;
import net.sf.okapi.filters.properties.PropertiesFilter;
import org.ura.formats.Limits;

/// Java's properties in UTF-8. Escapes such as `\u00eb` are read; what is translated has its letters as they
/// are.
final class Properties extends PlainFile {

    Properties(Limits limits) {
        super(limits, "properties");
    }

    @Override
    IFilter filter(byte[] bytes) {
        PropertiesFilter filter = new PropertiesFilter();
        Parameters settings = filter.getParameters();
        settings.setEscapeExtendedChars(false);
        return filter;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Keys();
    }
}
