/// What was deleted and can be had back.
@NullMarked
package org.ura.ui.bin;

import org.jspecify.annotations.NullMarked;
