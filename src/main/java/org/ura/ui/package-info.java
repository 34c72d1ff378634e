/// The screens: Vaadin views, a file a use case.
@ApplicationModule(
        allowedDependencies = {
            "text",
            "people",
            "language",
            "formats",
            "memory",
            "project",
            "assessment",
            "reports",
            "exchange",
            "jobs",
            "archive",
            "notices",
            "webhooks"
        })
@NullMarked
package org.ura.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
