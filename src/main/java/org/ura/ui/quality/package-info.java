/// How good the translations of a project are.
@NullMarked
package org.ura.ui.quality;

import org.jspecify.annotations.NullMarked;
