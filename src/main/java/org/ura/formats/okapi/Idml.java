package org.ura.formats.okapi;

import java.util.List;
import java.util.Map;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.idml.IDMLFilter;
import org.ura.formats.Archive;
import org.ura.formats.Fault;
import org.ura.formats.FileNames;
import org.ura.formats.Limits;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.XmlGuard;

/// InDesign's exchange format: the stories of the pages. Hidden layers and master pages are not translated.
final class Idml extends OkapiFormat {

    Idml(Limits limits) {
        super(limits);
    }

    @Override
    public List<String> extensions() {
        return List.of("idml");
    }

    @Override
    public boolean zipped() {
        return true;
    }

    @Override
    void check(String fileName, byte[] bytes) {
        Map<String, byte[]> parts = Archive.entries(fileName, bytes, name -> name.endsWith(".xml"));
        if (!parts.containsKey("designmap.xml")) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, FileNames.kind(fileName));
        }
        parts.forEach((name, part) -> XmlGuard.root(fileName, part));
    }

    @Override
    IFilter filter(byte[] bytes) {
        IDMLFilter filter = new IDMLFilter();
        filter.getParameters().setExtractMasterSpreads(false);
        return filter;
    }
}
