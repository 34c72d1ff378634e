/// Projects, documents and segments: editing, reviewing and the history of both.
@ApplicationModule(allowedDependencies = {"text", "people", "memory", "quality", "archive"})
@NullMarked
package org.ura.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
