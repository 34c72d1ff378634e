package org.ura.formats.okapi;

import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.yaml.Parameters;
import net.sf.okapi.filters.yaml.YamlFilter;
import org.ura.formats.Limits;

/// YAML: every scalar but the keys.
final class Yaml extends PlainFile {

    Yaml(Limits limits) {
        super(limits, "yaml", "yml");
    }

    @Override
    void checkText(String fileName, String text) {
        Depth.brackets(fileName, text.replace("\"", ""));
    }

    @Override
    IFilter filter(byte[] bytes) {
        YamlFilter filter = new YamlFilter();
        Parameters settings = filter.getParameters();
        settings.setUseCodeFinder(true);
        settings.setCodeFinderData(Keys.placeholders());
        return filter;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Keys();
    }
}
