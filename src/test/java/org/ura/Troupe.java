package org.ura;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.ura.assessment.IssueKind;
import org.ura.assessment.Marking;
import org.ura.assessment.NewIssue;
import org.ura.assessment.Severity;
import org.ura.exchange.Analyses;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.Import;
import org.ura.exchange.Into;
import org.ura.exchange.Pretranslation;
import org.ura.exchange.Pretranslations;
import org.ura.exchange.Returns;
import org.ura.memory.CareResult;
import org.ura.memory.Caring;
import org.ura.memory.UnitEdit;
import org.ura.memory.UnitFilter;
import org.ura.memory.UnitInfo;
import org.ura.memory.UnitSearch;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.Inviting;
import org.ura.people.NewInvitation;
import org.ura.people.Role;
import org.ura.people.Tokens;
import org.ura.project.Assigning;
import org.ura.project.Catalogue;
import org.ura.project.Commenting;
import org.ura.project.DeedResult;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Extent;
import org.ura.project.Filter;
import org.ura.project.NewAssignment;
import org.ura.project.NewComment;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.Removal;
import org.ura.project.Reshaping;
import org.ura.project.SegmentRow;
import org.ura.project.Task;
import org.ura.project.Window;
import org.ura.webhooks.AllowedAddresses;
import org.ura.webhooks.NewWebhook;
import org.ura.webhooks.WebhookEvent;
import org.ura.webhooks.Webhooks;

/// A closed project with everything in it that a project may have, and somebody of each role.
@TestComponent
public class Troupe {

    private final Cast cast;
    private final Accounts accounts;
    private final ProjectSetup setup;
    private final Catalogue catalogue;
    private final Import imports;
    private final Editing editing;
    private final Commenting commenting;
    private final Reshaping reshaping;
    private final UnitSearch units;
    private final Caring caring;
    private final Analyses analyses;
    private final Pretranslations pretranslations;
    private final Tokens tokens;
    private final Assigning assigning;
    private final Inviting inviting;
    private final Removal removal;
    private final Marking marking;
    private final AllowedAddresses addresses;
    private final Webhooks webhooks;
    private final Export export;
    private final Returns returns;
    private final Map<Role, Caller> people = new EnumMap<>(Role.class);

    Troupe(
            Cast cast,
            Accounts accounts,
            ProjectSetup setup,
            Catalogue catalogue,
            Import imports,
            Editing editing,
            Commenting commenting,
            Reshaping reshaping,
            UnitSearch units,
            Caring caring,
            Analyses analyses,
            Pretranslations pretranslations,
            Tokens tokens,
            Assigning assigning,
            Inviting inviting,
            Removal removal,
            Marking marking,
            AllowedAddresses addresses,
            Webhooks webhooks,
            Export export,
            Returns returns) {
        this.cast = cast;
        this.accounts = accounts;
        this.setup = setup;
        this.catalogue = catalogue;
        this.imports = imports;
        this.editing = editing;
        this.commenting = commenting;
        this.reshaping = reshaping;
        this.units = units;
        this.caring = caring;
        this.analyses = analyses;
        this.pretranslations = pretranslations;
        this.tokens = tokens;
        this.assigning = assigning;
        this.inviting = inviting;
        this.removal = removal;
        this.marking = marking;
        this.addresses = addresses;
        this.webhooks = webhooks;
        this.export = export;
        this.returns = returns;
    }

    /// The address of webhooks is the installation's: the first stage has it allowed for all.
    private long allowed(Caller administrator, String address) {
        return addresses.list(administrator).stream()
                .filter(entry -> entry.entry().equals(address))
                .findFirst()
                .orElseGet(() -> addresses.add(administrator, address))
                .id();
    }

    /// A file that went out and came back.
    private long returned(Caller administrator, long document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(administrator, document, ExportFormat.CSV, out);
        try {
            return returns.bring(
                    administrator, Extent.document(document), "ura.csv", new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those of the team by their role, the administrator, and a stranger.
    public List<Caller> everybody() {
        return List.of(
                person(Role.GUEST),
                person(Role.TRANSLATOR),
                person(Role.REVIEWER),
                person(Role.MANAGER),
                cast.administrator(),
                cast.outsider());
    }

    /// The id of who leads the team.
    public long manager() {
        return person(Role.MANAGER).personId();
    }

    /// Somebody who is this in the team, and a guest elsewhere.
    private Caller person(Role role) {
        return people.computeIfAbsent(
                role,
                missing -> new Caller(accounts.create(cast.administrator(), "team " + role, Cast.PASSWORD, Role.GUEST)
                        .id()));
    }

    /// Makes the project. What people ask about is all of it; what is somebody's own is the administrator's.
    public Arguments stage() {
        Caller administrator = cast.administrator();
        long project = setup.create(administrator, "Rights", false);
        Map<Long, Role> members = new HashMap<>();
        for (Role role : List.of(Role.GUEST, Role.TRANSLATOR, Role.REVIEWER, Role.MANAGER)) {
            members.put(person(role).personId(), role);
        }
        setup.changeTeam(administrator, project, false, members);
        long binnedDocument = imports.file(
                        administrator, project, "bin.txt", "Mbyllur.".getBytes(StandardCharsets.UTF_8))
                .id();
        removal.delete(administrator, binnedDocument);
        long binnedProject = setup.create(administrator, "Binned", false);
        setup.changeTeam(administrator, binnedProject, false, members);
        removal.deleteProject(administrator, binnedProject);
        ProjectInfo info = catalogue.project(administrator, project);
        long document = imports.file(
                        administrator,
                        project,
                        "ura.txt",
                        "Ura u hap. Rruga u mbyll. Lumi u ngrit. Mali u pa.".getBytes(StandardCharsets.UTF_8))
                .id();
        List<SegmentRow> rows = editing.rows(administrator, document, new Window(0, 4, Filter.ALL))
                .rows();
        editing.confirm(administrator, rows.get(0).id(), Edit.typed(0, "The bridge opened."));
        editing.confirm(administrator, rows.get(1).id(), Edit.typed(0, "The road closed."));
        DeedResult.Done split =
                (DeedResult.Done) reshaping.split(administrator, rows.get(3).id(), 0, 4, 0);
        long comment = commenting
                .comment(administrator, rows.get(0).id(), new NewComment("Why?", null))
                .getFirst()
                .id();
        List<UnitInfo> known = units.page(administrator, info.memoryId(), UnitFilter.ALL, "", 2)
                .units();
        UnitInfo unit = known.getFirst();
        CareResult.Done care = (CareResult.Done) caring.edit(
                administrator,
                info.memoryId(),
                new UnitEdit(unit.id(), unit.version(), unit.source(), unit.target() + "!"));
        long analysis = analyses.begin(administrator, Extent.project(project), true);
        long pretranslation =
                pretranslations.begin(administrator, new Pretranslation(Extent.document(document), 85, Into.DRAFT));
        Awaitility.await()
                .until(() -> analyses.get(administrator, analysis).job().state().ended()
                        && pretranslations
                                .get(administrator, pretranslation)
                                .job()
                                .state()
                                .ended());
        tokens.create(administrator, "theirs");
        Map<String, Long> ids = new HashMap<>(Map.of(
                "projectId", project,
                "documentId", document,
                "segmentId", rows.get(0).id(),
                "memoryId", info.memoryId(),
                "teamId", info.teamId(),
                "commentId", comment,
                "unitId", unit.id(),
                "otherUnitId", known.getLast().id(),
                "personId", administrator.personId()));
        ids.put("tokenId", tokens.own(administrator).getFirst().id());
        NewAssignment work = NewAssignment.whole(administrator.personId(), Task.TRANSLATE);
        ids.put("assignmentId", assigning.assign(administrator, document, work).id());
        ids.put("Deeds.deedId", split.deedId());
        ids.put("Pretranslating.deedId", split.deedId());
        ids.put("MergingBack.deedId", split.deedId());
        ids.put("grownDeedId", 0L);
        ids.put("returnId", returned(administrator, document));
        ids.put("Caring.deedId", care.deedId());
        ids.put("Pretranslations.jobId", pretranslation);
        ids.put(
                "issueId",
                marking.mark(
                                administrator,
                                rows.get(1).id(),
                                new NewIssue(1, IssueKind.OMISSION, Severity.MINOR, null, ""))
                        .getFirst()
                        .id());
        ids.put("jobId", analysis);
        ids.put(
                "invitationId",
                inviting.invite(administrator, new NewInvitation(Role.GUEST, "", "", info.teamId(), Role.GUEST))
                        .id());
        ids.put("addressId", allowed(administrator, "192.0.2.7"));
        NewWebhook told = new NewWebhook("Rights", "http://192.0.2.7/", Set.of(WebhookEvent.JOB_ENDED), true);
        long webhook = webhooks.make(administrator, project, told).info().id();
        ids.put("webhookId", webhook);
        ids.put("deliveryId", webhooks.ping(administrator, webhook));
        ids.put("Bin.documentId", binnedDocument);
        ids.put("Bin.binnedId", binnedProject);
        ids.put("Purging.documentId", binnedDocument);
        ids.put("Purging.projectId", binnedProject);
        return new Arguments(ids);
    }
}
