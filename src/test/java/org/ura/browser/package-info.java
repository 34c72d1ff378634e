/// The workbench in a real Chromium, as each of its people uses it.
@NullMarked
package org.ura.browser;

import org.jspecify.annotations.NullMarked;
