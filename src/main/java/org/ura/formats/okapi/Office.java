package org.ura.formats.okapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.ura.formats.Archive;
import org.ura.formats.Fault;
import org.ura.formats.FileNames;
import org.ura.formats.Limits;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.XmlGuard;

/// Word, PowerPoint and Excel: DOCX, PPTX, XLSX.
///
/// Tracked changes are taken as accepted; hidden text, field codes, document properties and slide masters are
/// not translated and stay as they are.
final class Office extends OkapiFormat {

    private static final Map<String, String> CONTENT =
            Map.of("docx", "wordprocessingml", "pptx", "presentationml", "xlsx", "spreadsheetml");
    private static final String TYPES = "[Content_Types].xml";

    Office(Limits limits) {
        super(limits);
    }

    @Override
    public List<String> extensions() {
        return List.of("docx", "pptx", "xlsx");
    }

    @Override
    public boolean zipped() {
        return true;
    }

    @Override
    void check(String fileName, byte[] bytes) {
        Map<String, byte[]> parts = parts(fileName, bytes);
        byte[] types = parts.get(TYPES);
        String wanted = CONTENT.getOrDefault(FileNames.extension(fileName), "");
        if (types == null || !new String(types, StandardCharsets.UTF_8).contains(wanted)) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, FileNames.kind(fileName));
        }
        parts.forEach((name, part) -> XmlGuard.root(fileName, part));
    }

    /// An empty one would be taken for none.
    @Override
    TextFragment emptied(ITextUnit unit, Coded paragraph) {
        TextFragment left = super.emptied(unit, paragraph);
        left.append(" ");
        return left;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new OfficeStructures(parts("", bytes));
    }

    private static Map<String, byte[]> parts(String fileName, byte[] bytes) {
        return Archive.entries(
                fileName,
                bytes,
                name -> (name.endsWith(".xml") || name.endsWith(".rels")) && !name.startsWith("customXml/"));
    }

    @Override
    IFilter filter(byte[] bytes) {
        OpenXMLFilter filter = new OpenXMLFilter();
        ConditionalParameters settings = (ConditionalParameters) filter.getParameters();
        settings.setTranslateDocProperties(false);
        settings.setTranslatePowerpointDocProperties(false);
        settings.setTranslatePowerpointMasters(false);
        settings.setTranslateWordGraphicName(false);
        settings.setTranslatePowerpointGraphicName(false);
        settings.setCleanupAggressively(true);
        settings.setReplaceNoBreakHyphenTag(true);
        settings.setAddTabAsCharacter(true);
        return filter;
    }
}
