/// The machine interface: REST under /api/v1.
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
            "webhooks",
            "backup"
        })
@NullMarked
package org.ura.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
