/// The segment editor.
@NullMarked
package org.ura.ui.editor;

import org.jspecify.annotations.NullMarked;
