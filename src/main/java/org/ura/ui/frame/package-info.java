/// What surrounds every view: the bar, language, light and dark, and the pages that say what went wrong.
@NullMarked
package org.ura.ui.frame;

import org.jspecify.annotations.NullMarked;
