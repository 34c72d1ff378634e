package org.ura.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What the shapes of the interface are called in its description: `Segment`, `CommentsChange`. Two that would be
/// called the same get the names of their modules; else one would take the place of the other.
class SchemaNames extends TypeNameResolver {

    private static final String ROOT = "org.ura.";

    private final Map<String, Class<?>> known = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = plain(type);
        Class<?> owner = known.putIfAbsent(name, type);
        if (owner == null || owner == type) {
            return name;
        }
        String module = type.getName().startsWith(ROOT)
                ? type.getName().substring(ROOT.length()).replaceAll("\\..*", "")
                : "other";
        String longer = Character.toUpperCase(module.charAt(0)) + module.substring(1) + name;
        known.putIfAbsent(longer, type);
        return longer;
    }

    /// The types that have been named, by name.
    Map<String, Class<?>> known() {
        return new TreeMap<>(known);
    }

    private static String plain(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("(?<=.)View$", "");
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? own : plain(outer).replaceFirst("(?<=.)Controller$", "") + own;
    }
}
