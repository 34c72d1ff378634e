/// Long work: job rows, the runner, progress, cancelling, going on after a restart.
@ApplicationModule(allowedDependencies = "people")
@NullMarked
package org.ura.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
