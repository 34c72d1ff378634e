/// `./ura` as a client of a running workbench, in a process of its own. It knows the REST interface and nothing
/// else of the workbench; putting a backup back, which needs no running workbench, it leaves to `backup`.
@ApplicationModule(allowedDependencies = "backup")
@NullMarked
package org.ura.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
