/// Signing in, and the first page of an empty installation.
@NullMarked
package org.ura.ui.signin;

import org.jspecify.annotations.NullMarked;
