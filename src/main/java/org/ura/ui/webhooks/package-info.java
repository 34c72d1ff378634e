/// What projects tell to other programs, for managers; and to where they may, for administrators.
@NullMarked
package org.ura.ui.webhooks;

import org.jspecify.annotations.NullMarked;
