/// What was done in a project, in figures: progress, people's work, time, effort and review.
@ApplicationModule(allowedDependencies = {"text", "people", "memory", "project", "archive"})
@NullMarked
package org.ura.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
