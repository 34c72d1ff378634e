/// All that is known of Albanian and English: where sentences end, how words are folded and stemmed.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.ura.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
