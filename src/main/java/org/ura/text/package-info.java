/// Text as plain values: words, differences and likeness, in pure functions that know no language.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.ura.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
