package org.ura.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.ura.people.AuditEntry;
import org.ura.people.AuditFilter;
import org.ura.people.Auditing;
import org.ura.people.Caller;
import org.ura.project.ProjectRecord;

/// Takes the record of who did what out as a table, page by page.
@Service
public class AuditExport {

    private final Auditing auditing;
    private final ProjectRecord projects;

    AuditExport(Auditing auditing, ProjectRecord projects) {
        this.auditing = auditing;
        this.projects = projects;
    }

    /// Writes the lines that the filter takes to `out`, which stays open, the latest first. Needs the right to
    /// administer, which is asked for before the first byte is written.
    public void write(Caller caller, AuditFilter filter, OutputStream out) {
        write(before -> auditing.lines(caller, filter, before, Auditing.MOST), out);
    }

    /// The same of one project. Needs the right to manage it.
    public void write(Caller caller, long projectId, AuditFilter filter, OutputStream out) {
        write(before -> projects.lines(caller, projectId, filter, before, Auditing.MOST), out);
    }

    private static void write(LongFunction<List<AuditEntry>> pages, OutputStream out) {
        Stream<List<AuditEntry>> read = Stream.iterate(
                pages.apply(Long.MAX_VALUE),
                page -> !page.isEmpty(),
                page -> page.size() < Auditing.MOST
                        ? List.of()
                        : pages.apply(page.getLast().id()));
        AuditCsv.write(read.flatMap(List::stream), out);
    }
}
