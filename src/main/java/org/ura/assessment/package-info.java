/// How good translations are: what reviewers mark in them by MQM, and the scores that follow from it.
@ApplicationModule(allowedDependencies = {"text", "people", "project", "archive"})
@NullMarked
package org.ura.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
