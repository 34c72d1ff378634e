/// What a person changes of their own.
@NullMarked
package org.ura.ui.account;

import org.jspecify.annotations.NullMarked;
