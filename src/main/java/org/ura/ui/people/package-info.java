/// The people who work here.
@NullMarked
package org.ura.ui.people;

import org.jspecify.annotations.NullMarked;
