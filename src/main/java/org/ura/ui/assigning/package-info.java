/// Who is to do what: giving people work, and what one has to do oneself.
@NullMarked
package org.ura.ui.assigning;

import org.jspecify.annotations.NullMarked;
