package org.ura.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ura.exchange.ReturnedRows.Stored;
import org.ura.formats.BilingualFiles;
import org.ura.formats.Parcel;
import org.ura.formats.ReturnedDocument;
import org.ura.formats.ReturnedFile;
import org.ura.formats.ReturnedSegment;
import org.ura.people.Caller;
import org.ura.project.MergingBack;
import org.ura.project.Met;

/// Reads files that came back, and compares what they say with what is here.
@Component
class Comparing {

    /// How many rows are compared at once.
    static final int AT_ONCE = 500;

    private final HomeMark home;
    private final MergingBack merging;
    private final ReturnedRows rows;

    Comparing(HomeMark home, MergingBack merging, ReturnedRows rows) {
        this.home = home;
        this.merging = merging;
        this.rows = rows;
    }

    /// What a file says, or all files of a ZIP archive.
    ///
    /// @param format the name of its format, or of the first that is packed in it
    record Read(String format, List<FileRow> rows) {}

    /// Throws [UnreadableDocument].
    Read read(String name, byte[] bytes) {
        if (!Parcel.is(name)) {
            return read(said(name, bytes));
        }
        List<ReturnedDocument> documents = new ArrayList<>();
        String format = "";
        for (Parcel.Packed packed : Parcel.files(name, bytes)) {
            Said said = said(packed.name(), packed.bytes());
            said.documents().forEach(document -> documents.add(within(packed.name(), document)));
            format = said.format();
        }
        return read(new Said(format, documents));
    }

    private static Said said(String name, byte[] bytes) {
        if (ReturnedTmx.is(bytes)) {
            return new Said(ExportFormat.TMX.word(), ReturnedTmx.read(name, bytes));
        }
        ReturnedFile file = BilingualFiles.read(name, bytes);
        return new Said(file.format().word(), file.documents());
    }

    private Read read(Said said) {
        return new Read(said.format(), FileRows.of(said.documents(), home::isOwn));
    }

    private record Said(String format, List<ReturnedDocument> documents) {}

    private static ReturnedDocument within(String name, ReturnedDocument document) {
        return new ReturnedDocument(
                document.reference(),
                document.segments().stream()
                        .map(segment -> new ReturnedSegment(
                                segment.reference(),
                                segment.source(),
                                segment.target(),
                                segment.state(),
                                segment.returned(),
                                segment.comments(),
                                name + ", " + segment.place(),
                                segment.damage()))
                        .toList());
    }

    /// Compares some rows and stores them.
    void add(Caller caller, ReturnedFiles.Row file, List<FileRow> some) {
        rows.add(file.id(), judge(caller, file, some));
    }

    /// Compares all rows of a file and stores them.
    void addAll(Caller caller, ReturnedFiles.Row file, List<FileRow> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            add(caller, file, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    /// Compares all that were taken over, or all others, with what is here now.
    void again(Caller caller, ReturnedFiles.Row file, boolean takenOnly) {
        int after = 0;
        for (List<Stored> some = rows.comparable(file.id(), takenOnly, after, AT_ONCE); !some.isEmpty(); ) {
            rows.judge(
                    file.id(),
                    judge(caller, file, some.stream().map(Stored::row).toList()));
            after = some.getLast().row().place();
            some = rows.comparable(file.id(), takenOnly, after, AT_ONCE);
        }
    }

    /// Compares rows that turned out to be overtaken.
    void overtaken(Caller caller, ReturnedFiles.Row file, List<FileRow> some) {
        rows.judge(
                file.id(), judge(caller, file, some).stream().map(Judged::since).toList());
    }

    private List<Judged> judge(Caller caller, ReturnedFiles.Row file, List<FileRow> some) {
        Map<Long, Long> versions = new HashMap<>();
        some.forEach(row -> row.mark().ifPresent(mark -> versions.putIfAbsent(mark.segmentId(), mark.version())));
        Map<Long, Met> met = merging.met(caller, file.extent(), versions);
        return some.stream()
                .map(row -> Judged.of(row, Optional.ofNullable(met.get(row.segmentId()))))
                .toList();
    }
}
