/// What may be wrong with a segment: checks of a source and its translation.
@ApplicationModule(allowedDependencies = {"text", "language"})
@NullMarked
package org.ura.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
