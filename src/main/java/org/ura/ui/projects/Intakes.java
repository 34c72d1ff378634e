package org.ura.ui.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ura.exchange.Brought;
import org.ura.exchange.Import;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.BoundedUpload;
import org.ura.ui.frame.Notice;

/// The ways to bring a document into a project: dropping files, or pasting text.
@org.springframework.stereotype.Component
class Intakes {

    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final Import importing;
    private final CurrentPerson person;

    Intakes(Import importing, CurrentPerson person) {
        this.importing = importing;
        this.person = person;
    }

    /// The section below a project's documents. `changed` runs after something has come in.
    Component of(ProjectInfo project, SerializableRunnable changed) {
        Section section = new Section(upload(project, changed), paste(project));
        section.addClassName("ura-intake");
        return section;
    }

    private Upload upload(ProjectInfo project, SerializableRunnable changed) {
        List<DocumentInfo> arrived = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Upload upload = new Upload();
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadHandler(new BoundedUpload(LARGEST_FILE, (file, bytes) -> {
            Brought brought = importing.all(person.caller(), project.id(), file.fileName(), bytes);
            arrived.addAll(brought.documents());
            brought.refused()
                    .forEach(one -> refused.add(
                            upload.getTranslation(one.key(), one.args().toArray())));
        }));
        whenAllAreIn(upload, () -> {
            Notice.problems(refused);
            refused.clear();
            remark(upload, arrived);
            if (!arrived.isEmpty()) {
                arrived.clear();
                changed.run();
            }
        });
        upload.setDropLabel(new Span(upload.getTranslation("intake.drop")));
        upload.setUploadButton(new Button(upload.getTranslation("intake.choose")));
        upload.setI18n(texts(upload));
        upload.addFileRejectedListener(rejected -> Notice.problem(rejected.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    /// Only the browser knows which files are still to come. It empties its list when the last one is in.
    private static void whenAllAreIn(Upload upload, SerializableRunnable then) {
        upload.getElement().executeJs("""
                const look = () => setTimeout(() => {
                  if (this.files.length > 0 && this.files.every((file) => file.complete || file.error)) {
                    this.files = [];
                    this.dispatchEvent(new CustomEvent('all-in'));
                  }
                });
                this.addEventListener('upload-success', look);
                this.addEventListener('upload-error', look);""");
        upload.getElement().addEventListener("all-in", allIn -> then.run());
    }

    private Details paste(ProjectInfo project) {
        Div form = new Div();
        form.addClassName("ura-form");
        TextField name = new TextField(form.getTranslation("intake.name"));
        TextArea text = new TextArea(form.getTranslation("intake.text"));
        text.setMinHeight("10rem");
        text.setMaxHeight("24rem");
        Button add = new Button(form.getTranslation("intake.add"), click -> {
            String fileName = name.getValue().isBlank()
                    ? form.getTranslation("intake.unnamed")
                    : name.getValue().strip();
            DocumentInfo document = take(
                    form,
                    project,
                    fileName.endsWith(".txt") ? fileName : fileName + ".txt",
                    text.getValue().getBytes(StandardCharsets.UTF_8));
            if (document != null) {
                remark(form, List.of(document));
                form.getUI().ifPresent(ui -> ui.navigate("documents/" + document.id()));
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(name, text, add);
        Details details = new Details(form.getTranslation("intake.paste"), form);
        details.setWidthFull();
        return details;
    }

    private @Nullable DocumentInfo take(Component place, ProjectInfo project, String name, byte[] bytes) {
        try {
            return importing.file(person.caller(), project.id(), name, bytes);
        } catch (UnreadableDocument unreadable) {
            Notice.problem(
                    place.getTranslation(unreadable.key(), unreadable.args().toArray()));
        } catch (Refused refused) {
            Notice.problem(place.getTranslation(refused.key(), refused.args().toArray()));
        }
        return null;
    }

    /// Says what of the documents is not Albanian, and how far the translations are that they came with.
    private static void remark(Component place, List<DocumentInfo> documents) {
        Notice.remarks(documents.stream()
                .flatMap(document -> Stream.concat(
                        document.foreign().remark().stream()
                                .map(key -> place.getTranslation(
                                        key, document.remarked().toArray())),
                        document.arrived().stream()
                                .map(key -> place.getTranslation(
                                        key, document.states().toArray()))))
                .toList());
    }

    private static UploadI18N texts(Component place) {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setMany(place.getTranslation("intake.drop"))
                .setOne(place.getTranslation("intake.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setMany(place.getTranslation("intake.choose"))
                .setOne(place.getTranslation("intake.choose")));
        texts.setError(new UploadI18N.Error().setFileIsTooBig(place.getTranslation("problem.tooLarge")));
        return texts;
    }
}
