/// The whole installation as one file: taken while people work, checked, and put back in place.
@ApplicationModule(allowedDependencies = {"people", "jobs"})
@NullMarked
package org.ura.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
