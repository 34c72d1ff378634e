/// What a person is told: the bell above every view, and the page of all notices.
@NullMarked
package org.ura.ui.notices;

import org.jspecify.annotations.NullMarked;
