/// The translation memory: units in the database, their index, and the matches found through it.
@ApplicationModule(allowedDependencies = {"text", "language", "people", "archive"})
@NullMarked
package org.ura.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
