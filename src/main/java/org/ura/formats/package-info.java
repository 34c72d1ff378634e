/// Files to paragraphs and segments, and back: reading sources, writing bilingual and translated files.
@ApplicationModule(allowedDependencies = {"text", "language"})
@NullMarked
package org.ura.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
