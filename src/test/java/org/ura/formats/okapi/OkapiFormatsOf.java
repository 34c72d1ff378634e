package org.ura.formats.okapi;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.ura.formats.Format;
import org.ura.formats.Limits;

/// The formats that Okapi reads, for tests without a workbench.
public final class OkapiFormatsOf {

    private OkapiFormatsOf() {}

    public static List<Format> all(Limits limits) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Limits.class, () -> limits);
            context.register(OkapiFormats.class);
            context.refresh();
            Map<String, Format> found = context.getBeansOfType(Format.class);
            return List.copyOf(found.values());
        }
    }
}
