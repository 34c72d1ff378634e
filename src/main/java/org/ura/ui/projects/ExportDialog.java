package org.ura.ui.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.ExportWish;
import org.ura.exchange.ProjectExport;
import org.ura.exchange.SegmentRanges;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;
import org.ura.ui.frame.Notice;

/// Asks what a bilingual file is to have, and lets the browser fetch it.
class ExportDialog extends Dialog {

    /// Which segments of a document.
    private enum Which {
        ALL,
        SHOWN,
        NUMBERS
    }

    private final Select<ExportFormat> format = new Select<>();
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> packed = new RadioButtonGroup<>();
    private final TextField numbers = new TextField();
    private final Checkbox comments = new Checkbox(true);
    private final Checkbox matches = new Checkbox(false);
    private int[] shown = new int[0];

    private ExportDialog(String name) {
        setHeaderTitle(getTranslation("export.dialogTitle", name));
        setWidth("30rem");
        format.setLabel(getTranslation("export.format"));
        format.setItemLabelGenerator(
                one -> getTranslation("export." + one.name().toLowerCase(Locale.ROOT)));
        comments.setLabel(getTranslation("export.comments"));
        matches.setLabel(getTranslation("export.matches"));
        format.setWidthFull();
    }

    /// For one document; `shown` are the numbers of the segments that an editor shows, none where there is no editor,
    /// or where it shows all.
    static ExportDialog of(Export export, Caller caller, DocumentInfo document, int[] shown) {
        ExportDialog dialog = new ExportDialog(document.name());
        dialog.shown = shown;
        dialog.offer(formats().filter(one -> one != ExportFormat.TARGET).toList());
        dialog.which.setLabel(dialog.getTranslation("export.which"));
        dialog.which.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        dialog.which.setItems(
                shown.length == 0 ? List.of(Which.ALL, Which.NUMBERS) : List.of(Which.ALL, Which.SHOWN, Which.NUMBERS));
        dialog.which.setItemLabelGenerator(
                one -> dialog.getTranslation("export.which." + one.name().toLowerCase(Locale.ROOT), shown.length));
        dialog.which.setValue(Which.ALL);
        dialog.numbers.setLabel(dialog.getTranslation("export.numbers"));
        dialog.numbers.setHelperText(dialog.getTranslation("export.numbersHint"));
        dialog.numbers.setVisible(false);
        dialog.which.addValueChangeListener(change -> {
            dialog.numbers.setVisible(change.getValue() == Which.NUMBERS);
            if (change.getValue() == Which.NUMBERS) {
                dialog.numbers.focus();
            }
        });
        dialog.lay(dialog.which, dialog.numbers, dialog.comments, dialog.matches);
        dialog.foot(() -> {
            ExportWish wish = dialog.wish();
            export.requireSegments(caller, document.id(), wish);
            return event -> {
                event.setFileName(wish.format().fileName(document.name()));
                event.setContentType(wish.format().mediaType(document.name()));
                export.write(caller, document.id(), wish, event.getOutputStream());
            };
        });
        return dialog;
    }

    /// For all documents of a project.
    static ExportDialog of(ProjectExport export, Caller caller, ProjectInfo project) {
        ExportDialog dialog = new ExportDialog(project.name());
        dialog.offer(formats().toList());
        dialog.packed.setLabel(dialog.getTranslation("export.as"));
        dialog.packed.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        dialog.packed.setItems(true, false);
        dialog.packed.setItemLabelGenerator(zip -> dialog.getTranslation(zip ? "export.as.zip" : "export.as.one"));
        dialog.packed.setValue(true);
        dialog.lay(dialog.packed, dialog.comments, dialog.matches);
        dialog.foot(() -> {
            ProjectExport.Shape shape = new ProjectExport.Shape(dialog.wish(), dialog.packed.getValue());
            String name = export.fileName(caller, project.id(), shape);
            return event -> {
                event.setFileName(name);
                event.setContentType(shape.mediaType(name));
                export.write(caller, project.id(), shape, event.getOutputStream());
            };
        });
        return dialog;
    }

    private static Stream<ExportFormat> formats() {
        return Arrays.stream(ExportFormat.values());
    }

    private void offer(List<ExportFormat> formats) {
        format.setItems(formats);
        format.setValue(ExportFormat.DOCX_TABLE);
    }

    private void lay(Component... more) {
        Div content = new Div(new Paragraph(getTranslation("export.about")), format);
        content.add(more);
        content.addClassName("ura-fields");
        add(content);
    }

    private ExportWish wish() {
        SegmentRanges segments = which.getValue() == Which.SHOWN
                ? SegmentRanges.of(shown)
                : which.getValue() == Which.NUMBERS
                        ? SegmentRanges.of(SegmentRanges.read(numbers.getValue()).numbers().stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                        : SegmentRanges.ALL;
        return new ExportWish(format.getValue(), segments, comments.getValue(), matches.getValue());
    }

    private interface Making extends java.io.Serializable {
        DownloadHandler make();
    }

    private void foot(Making making) {
        Button download = new Button(getTranslation("export.download"), click -> fetch(making));
        download.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), download);
    }

    private void fetch(Making making) {
        try {
            DownloadHandler handler = making.make();
            getUI().ifPresent(ui -> {
                Anchor anchor = new Anchor(handler, "");
                anchor.getElement().setAttribute("hidden", true).setAttribute("aria-hidden", "true");
                ui.add(anchor);
                anchor.getElement().executeJs("this.click()");
            });
            close();
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
    }
}
