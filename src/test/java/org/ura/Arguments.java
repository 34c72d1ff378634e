package org.ura;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.ura.assessment.IssueKind;
import org.ura.assessment.NewIssue;
import org.ura.assessment.ScoringModel;
import org.ura.assessment.Severity;
import org.ura.backup.Backups;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.ExportWish;
import org.ura.exchange.Into;
import org.ura.exchange.Pretranslation;
import org.ura.exchange.ProjectExport;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.Taking;
import org.ura.jobs.NewJob;
import org.ura.language.SrxRules;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.MatchQuery;
import org.ura.memory.MemoryUses;
import org.ura.memory.Neighbours;
import org.ura.memory.UnitEdit;
import org.ura.memory.UnitFilter;
import org.ura.notices.NoticeKind;
import org.ura.notices.NoticePage;
import org.ura.notices.Wishes;
import org.ura.people.AuditFilter;
import org.ura.people.NewInvitation;
import org.ura.people.NewToken;
import org.ura.people.Role;
import org.ura.people.TokenScope;
import org.ura.project.Choice;
import org.ura.project.Edit;
import org.ura.project.Extent;
import org.ura.project.Filter;
import org.ura.project.NewAssignment;
import org.ura.project.NewComment;
import org.ura.project.NewDocument;
import org.ura.project.NewSegment;
import org.ura.project.Offers;
import org.ura.project.Replacement;
import org.ura.project.ReviewRules;
import org.ura.project.Scope;
import org.ura.project.Task;
import org.ura.project.Wanted;
import org.ura.project.Window;
import org.ura.reports.Period;
import org.ura.reports.Question;
import org.ura.text.Search;
import org.ura.webhooks.NewWebhook;
import org.ura.webhooks.WebhookEvent;

/// What use cases are asked with: the ids of something that there is, by the parameters' names, and samples of
/// the rest by their types.
public final class Arguments {

    private final Map<String, Long> ids;
    private final Map<Class<?>, Object> samples = new HashMap<>();

    /// @param ids by the names of parameters, or of a service and a parameter, as `Deeds.deedId`
    Arguments(Map<String, Long> ids) {
        this.ids = ids;
        long project = id("projectId");
        long document = id("documentId");
        samples.put(boolean.class, true);
        samples.put(String.class, "Ura");
        samples.put(byte[].class, "Ura u hap.".getBytes(StandardCharsets.UTF_8));
        samples.put(int[].class, new int[] {1});
        samples.put(OutputStream.class, OutputStream.nullOutputStream());
        samples.put(Backups.Opening.class, (Backups.Opening) name -> OutputStream.nullOutputStream());
        samples.put(InputStream.class, InputStream.nullInputStream());
        samples.put(LongConsumer.class, (LongConsumer) id -> {});
        samples.put(Collection.class, List.of(id("otherUnitId")));
        samples.put(Map.class, Map.of(id("personId"), Role.GUEST)); // members of a team
        samples.put(Extent.class, Extent.document(document));
        samples.put(Pretranslation.class, new Pretranslation(Extent.document(document), 85, Into.DRAFT));
        samples.put(SrxRules.class, SrxRules.builtIn());
        samples.put(NewJob.class, new NewJob("analysis", id("teamId"), project, "ura.txt"));
        samples.put(UnitFilter.class, UnitFilter.ALL);
        samples.put(AuditFilter.class, AuditFilter.ALL);
        samples.put(UnitEdit.class, new UnitEdit(id("otherUnitId"), 1, "Ura.", "Bridge."));
        samples.put(MemoryUses.class, MemoryUses.only(id("memoryId")));
        samples.put(MatchQuery.class, new MatchQuery("Ura u hap.", Neighbours.NONE, 70, 5));
        samples.put(
                ConcordanceQuery.class,
                new ConcordanceQuery("Ura", ConcordanceQuery.Side.SOURCE, ConcordanceQuery.Mode.PHRASE, false, 5));
        samples.put(Edit.class, Edit.typed(1, "A bridge opened."));
        samples.put(Window.class, new Window(0, 1, Filter.ALL));
        samples.put(Wanted.class, Wanted.of(Filter.ALL));
        samples.put(NewAssignment.class, NewAssignment.whole(id("personId"), Task.REVIEW));
        samples.put(NewComment.class, new NewComment("Why not?", null));
        samples.put(
                NewDocument.class,
                new NewDocument("ura.txt", new byte[] {}, List.of(List.of(new NewSegment("", "Ura u hap.")))));
        samples.put(
                Replacement.class,
                new Replacement(Scope.DOCUMENT, new Search("bridge", Search.Mode.PLAIN, false), "ura", true));
        samples.put(NewInvitation.class, new NewInvitation(Role.GUEST, "", "", id("teamId"), Role.GUEST));
        samples.put(Instant.class, Instant.parse("2100-01-01T00:00:00Z")); // the end of a token
        samples.put(ReviewRules.class, ReviewRules.STANDARD);
        samples.put(Choice.class, new Choice(Map.of(), Set.of(), true));
        samples.put(NewIssue.class, new NewIssue(2, IssueKind.OMISSION, Severity.MINOR, null, ""));
        samples.put(ScoringModel.class, ScoringModel.DEFAULT);
        samples.put(
                org.ura.assessment.Wanted.class,
                new org.ura.assessment.Wanted(0, 0, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")));
        samples.put(
                Question.class,
                new Question(project, 0, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))));
        samples.put(Wishes.class, new Wishes(Set.of(NoticeKind.RETURNED), false));
        samples.put(NoticePage.class, new NoticePage(0, 10, false));
        samples.put(NewToken.class, new NewToken("Ura", TokenScope.READ, null));
        samples.put(
                NewWebhook.class, new NewWebhook("Ura", "http://192.0.2.7/ura", Set.of(WebhookEvent.JOB_ENDED), true));
        samples.put(Offers.class, new Offers(0, false, List.of()));
        samples.put(Taking.class, Taking.changed());
        samples.put(Set.class, Set.of(ReturnKind.CHANGED));
        samples.put(List.class, List.of());
        ExportWish wish = ExportWish.of(ExportFormat.CSV);
        samples.put(ExportWish.class, wish);
        samples.put(ProjectExport.Shape.class, new ProjectExport.Shape(wish, true));
    }

    /// Those of a use case, without its caller.
    List<Object> of(Method useCase) {
        return Arrays.stream(useCase.getParameters())
                .skip(1)
                .map(parameter -> of(useCase.getDeclaringClass(), parameter))
                .toList();
    }

    private Object of(Class<?> service, Parameter parameter) {
        Class<?> type = parameter.getType();
        if (service.getSimpleName().equals("Gathering") && type == Map.class) {
            return Map.of(); // no unit
        }
        if (service.getSimpleName().equals("MergingBack") && type == Map.class) {
            return Map.of(); // no segment
        }
        if (service.getSimpleName().equals("Returns") && type == Collection.class) {
            return List.of(1); // the first row
        }
        if (type == long.class) {
            return ids.getOrDefault(service.getSimpleName() + "." + parameter.getName(), id(parameter.getName()));
        }
        if (parameter.getName().equals("fileName")) {
            return "ura.txt";
        }
        if (type == int.class) {
            return 1;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object sample = samples.get(type);
        if (sample == null) {
            throw new IllegalStateException("no sample of " + type + " for " + service.getSimpleName());
        }
        return sample;
    }

    /// The id that a parameter of this name gets.
    public long id(String name) {
        return ids.getOrDefault(name, 1L);
    }
}
