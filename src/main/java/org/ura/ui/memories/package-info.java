/// The memories: what is in them, and bringing units in and out.
@NullMarked
package org.ura.ui.memories;

import org.jspecify.annotations.NullMarked;
