package org.ura.formats.okapi;

import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.TextFragment;
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

    /// Nothing at all would be no scalar.
    @Override
    TextFragment emptied(ITextUnit unit, Coded paragraph) {
        Property type = unit.getProperty("Scalar Type");
        boolean plain = type != null && type.getValue().equals("PLAIN");
        return plain ? new TextFragment("\"\"") : new TextFragment();
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Keys();
    }
}
