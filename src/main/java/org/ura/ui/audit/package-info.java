/// The record of who did what.
@NullMarked
package org.ura.ui.audit;

import org.jspecify.annotations.NullMarked;
