/// Bilingual files that come back: bringing them, looking at what has changed, taking it over.
@NullMarked
package org.ura.ui.returns;

import org.jspecify.annotations.NullMarked;
