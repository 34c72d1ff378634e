/// The rules of segmentation: seeing, trying and changing them.
@NullMarked
package org.ura.ui.segmentation;

import org.jspecify.annotations.NullMarked;
