package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.assessment.Marking;
import org.ura.exchange.Publishing;
import org.ura.people.Caller;
import org.ura.project.AssignmentInfo;
import org.ura.project.Catalogue;
import org.ura.project.MyWork;

@RestController
@RequestMapping("/api/v1/documents/{id}")
@Tag(name = "documents")
class DocumentActsController {

    private final Catalogue catalogue;
    private final Publishing publishing;
    private final Marking marking;
    private final MyWork work;

    DocumentActsController(Catalogue catalogue, Publishing publishing, Marking marking, MyWork work) {
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.marking = marking;
        this.work = work;
    }

    @GetMapping("/original")
    @Operation(summary = "The file of a document as it came in")
    void original(Caller caller, @PathVariable long id, HttpServletResponse response) throws IOException {
        byte[] bytes = catalogue.original(caller, id);
        Attachment.head(response, catalogue.document(caller, id).name(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.getOutputStream().write(bytes);
    }

    @PostMapping("/publish")
    @Operation(summary = "Write a document’s bilingual files into the workbench’s folder; the answer has their names")
    Published publish(Caller caller, @PathVariable long id) {
        return new Published(publishing.publish(caller, id));
    }

    @GetMapping("/issues")
    @Operation(
            summary = "What is wrong with a document by MQM, by the segment that each stands with; of others’ texts"
                    + " to those who review")
    Map<Long, List<IssueView>> issues(Caller caller, @PathVariable long id) {
        Map<Long, List<IssueView>> found = new TreeMap<>();
        marking.ofDocument(caller, id)
                .forEach((segment, issues) ->
                        found.put(segment, issues.stream().map(IssueView::of).toList()));
        return found;
    }

    @GetMapping("/my-work")
    @Operation(summary = "What is assigned to the caller in a document, done or not")
    List<AssignmentInfo> mine(Caller caller, @PathVariable long id) {
        return work.inDocument(caller, id);
    }

    /// @param files the names of the files that were written
    record Published(List<String> files) {}
}
