package org.ura.exchange;

import java.io.OutputStream;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.ura.memory.Memories;
import org.ura.memory.MemoryFormat;
import org.ura.memory.TakingOut;
import org.ura.memory.UnitFilter;
import org.ura.people.Caller;

/// Takes memories out as files.
@Service
public class MemoryExport {

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[/\\\\<>:\"|?*\\p{C}]|^\\.");

    private final Memories memories;
    private final TakingOut takingOut;
    private final ExportNotes notes;

    MemoryExport(Memories memories, TakingOut takingOut, ExportNotes notes) {
        this.memories = memories;
        this.takingOut = takingOut;
        this.notes = notes;
    }

    /// What the file is called. Needs the right to read.
    public String fileName(Caller caller, long memoryId, MemoryFormat format) {
        String name = memories.get(caller, memoryId).name();
        return NOT_IN_FILE_NAMES.matcher(name).replaceAll("_") + "." + format.word();
    }

    /// Writes the units that the filter takes to `out`, which stays open. Needs the right to read, which is
    /// asked for before the first byte is written.
    public void write(Caller caller, long memoryId, MemoryFormat format, UnitFilter filter, OutputStream out) {
        notes.exported(caller, memories.get(caller, memoryId), format);
        takingOut.write(caller, memoryId, format, filter, out);
    }
}
