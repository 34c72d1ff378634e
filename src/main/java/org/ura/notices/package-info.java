/// What people are told: that something was assigned to them, returned, said to them, or is due; on their
/// screens, and by e-mail when a server is set.
@ApplicationModule(allowedDependencies = {"people", "project"})
@NullMarked
package org.ura.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
