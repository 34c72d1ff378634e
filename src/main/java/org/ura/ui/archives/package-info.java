/// Bringing in whole projects.
@NullMarked
package org.ura.ui.archives;

import org.jspecify.annotations.NullMarked;
