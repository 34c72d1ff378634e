/// Documents and memories in and out: import, seeds, export and publishing.
@ApplicationModule(
        allowedDependencies = {"text", "language", "project", "assessment", "formats", "memory", "jobs", "people"})
@NullMarked
package org.ura.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
