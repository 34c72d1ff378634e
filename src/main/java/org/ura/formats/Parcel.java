package org.ura.formats;

import java.util.ArrayList;
import java.util.List;

/// A ZIP archive that somebody has packed several documents into.
public final class Parcel {

    private Parcel() {}

    /// A file of a parcel.
    ///
    /// @param name its name without the folders that it is in
    /// @param bytes its content
    public record Packed(String name, byte[] bytes) {}

    /// Whether a file is a parcel, by its name.
    public static boolean is(String fileName) {
        return FileNames.extension(fileName).equals("zip");
    }

    /// The files in it, in its order, without what systems hide there. Throws [UnreadableDocument] for one
    /// that is damaged, holds or unpacks to too much, or names files outside of it.
    public static List<Packed> files(String fileName, byte[] bytes) {
        FileKinds.refuseOthers(fileName, bytes, true);
        List<Packed> files = new ArrayList<>();
        Archive.entries(fileName, bytes, name -> !hidden(name)).forEach((name, content) -> {
            files.add(new Packed(name.substring(name.lastIndexOf('/') + 1), content));
        });
        if (files.isEmpty()) {
            throw new UnreadableDocument(Fault.EMPTY, fileName);
        }
        return files;
    }

    private static boolean hidden(String name) {
        return name.endsWith("/") || name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }
}
