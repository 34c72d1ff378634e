package org.ura.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What the shapes of the interface are called in its description: `Segment`, `CommentsChange`. Two that would be
/// called the same get the names of their modules; else one would take the place of the other. The library that asks
/// has one resolver for all of a program, however many workbenches run in it, so the names are all of the program's
/// too.
class SchemaNames extends TypeNameResolver {

    private static final String ROOT = "org.ura.";

    private static final Map<String, Class<?>> KNOWN = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = plain(type);
        Class<?> owner = KNOWN.putIfAbsent(name, type);
        if (owner == null || owner == type) {
            return name;
        }
        String module = type.getName().startsWith(ROOT)
                ? type.getName().substring(ROOT.length()).replaceAll("\\..*", "")
                : "other";
        String longer = Character.toUpperCase(module.charAt(0)) + module.substring(1) + name;
        KNOWN.putIfAbsent(longer, type);
        return longer;
    }

    /// The types that have been named, by name.
    Map<String, Class<?>> known() {
        return new TreeMap<>(KNOWN);
    }

    private static String plain(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("(?<=.)View$", "");
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? own : plain(outer).replaceFirst("(?<=.)Controller$", "") + own;
    }
}
