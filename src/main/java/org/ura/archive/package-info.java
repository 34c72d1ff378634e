/// Whole projects as one file, out of an installation and into another.
@ApplicationModule(allowedDependencies = {"people", "jobs"})
@NullMarked
package org.ura.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
