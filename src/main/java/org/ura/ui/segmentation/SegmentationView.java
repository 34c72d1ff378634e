package org.ura.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ura.exchange.SegmentationInfo;
import org.ura.exchange.Segmenting;
import org.ura.language.Srx;
import org.ura.language.SrxRules;
import org.ura.people.Refused;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.BoundedUpload;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;

/// Where segments end in new documents: trying the rules, changing them by words or by patterns, and taking
/// them in and out as SRX. Nothing counts before it is saved.
@Route("segmentation")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
public class SegmentationView extends Main implements HasDynamicTitle, HasTrail {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final String FILE = "ura-sq.srx";
    private static final String TYPE = "application/xml";

    private final Segmenting segmenting;
    private final CurrentPerson person;
    private final Draft draft;
    private final Paragraph state = new Paragraph();
    private final Button save = new Button(getTranslation("save"), click -> save());
    private final Button discard = new Button(getTranslation("segmentation.discard"), click -> begin());
    private final Button builtIn = new Button(getTranslation("segmentation.builtIn"), click -> backToBuiltIn());
    private final Trial trial;
    private final AbbreviationFields words;
    private final RuleRows rows;

    SegmentationView(Segmenting segmenting, CurrentPerson person) {
        this.segmenting = segmenting;
        this.person = person;
        draft = new Draft(segmenting.current(person.caller()));
        trial = new Trial(text -> segmenting.trial(person.caller(), draft.rules(), text));
        words = new AbbreviationFields(draft, this::changed);
        rows = new RuleRows(new RuleRows.Acts() {
            @Override
            public void edit(int place) {
                SegmentationView.this.edit(place);
            }

            @Override
            public void move(int place, int to) {
                draft.become(draft.moved(place, to));
                changed();
            }
        });
        addClassNames("ura-page", "ura-segmentation");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        state.getElement().setAttribute("aria-live", "polite");
        add(head(), new Paragraph(getTranslation("segmentation.about")), state, files(), halves());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("segmentation.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(getTranslation("segmentation.title"), "segmentation"));
    }

    private Header head() {
        Div acts = new Div(builtIn, discard, save);
        acts.addClassName("ura-acts");
        Header head = new Header(new H1(getTranslation("segmentation.title")), acts);
        head.addClassName("ura-head");
        return head;
    }

    private Div files() {
        Anchor download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(FILE);
                    event.setContentType(TYPE);
                    segmenting.write(person.caller(), event.getOutputStream());
                },
                getTranslation("segmentation.download"));
        Upload upload = new Upload(new BoundedUpload(LARGEST_FILE, (file, bytes) -> take(bytes)));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".srx", ".xml");
        upload.setUploadButton(new Button(getTranslation("segmentation.upload")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> Notice.problem(rejected.getErrorMessage()));
        Div files = new Div(upload, download);
        files.addClassName("ura-rule-files");
        return files;
    }

    private Div halves() {
        trial.addComponentAsFirst(new H2(getTranslation("segmentation.try")));
        Button add = new Button(getTranslation("segmentation.add"), click -> add());
        Section lists = new Section(
                new H2(getTranslation("segmentation.lists")),
                words,
                new H2(getTranslation("segmentation.rules")),
                new Paragraph(getTranslation("segmentation.rulesAbout")),
                add,
                rows);
        Div halves = new Div(trial, lists);
        halves.addClassName("ura-halves");
        return halves;
    }

    /// The draft has other rules now.
    private void changed() {
        rows.show(draft.rules().rules());
        trial.show();
        state.setText(said());
        save.setEnabled(draft.changed());
        discard.setEnabled(draft.changed());
        builtIn.setEnabled(!draft.rules().equals(SrxRules.builtIn()));
    }

    private void show() {
        words.show();
        changed();
    }

    private String said() {
        if (draft.changed()) {
            return getTranslation("segmentation.unsaved");
        }
        SegmentationInfo stored = draft.stored();
        String which = getTranslation(stored.builtIn() ? "segmentation.isBuiltIn" : "segmentation.isOwn");
        return stored.change()
                .map(change -> which + " " + getTranslation("segmentation.changedBy", change.by(), date(change)))
                .orElse(which);
    }

    private String date(SegmentationInfo.Change change) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(change.at().atZone(ZoneId.systemDefault()));
    }

    private void begin() {
        draft.begin(segmenting.current(person.caller()));
        show();
    }

    private void backToBuiltIn() {
        draft.become(SrxRules.builtIn());
        show();
    }

    private void save() {
        draft.begin(segmenting.change(person.caller(), draft.stored().version(), draft.rules()));
        show();
        Notice.done(getTranslation("segmentation.saved"));
    }

    private void edit(int place) {
        new RuleDialog(
                        Optional.of(draft.rules().rules().get(place)),
                        changed -> keep(draft.with(place, changed)),
                        () -> keep(draft.without(place)))
                .open();
    }

    /// A new rule comes first: behind the others it would decide nothing.
    private void add() {
        new RuleDialog(Optional.empty(), added -> keep(draft.withFirst(added)), () -> {}).open();
    }

    /// Takes other rules into the draft, when none of them takes too long.
    private void keep(SrxRules rules) {
        segmenting.trial(person.caller(), rules, "");
        draft.become(rules);
        show();
    }

    private void take(byte[] bytes) {
        try {
            Srx.Found found = segmenting.read(person.caller(), bytes);
            draft.become(found.rules());
            show();
            Notice.done(
                    getTranslation("segmentation.taken", found.rules().rules().size()));
            if (!found.leftOut().isEmpty()) {
                String numbers = found.leftOut().stream().map(String::valueOf).collect(Collectors.joining(", "));
                Notice.problem(getTranslation("segmentation.leftOut", numbers));
            }
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
    }
}
