/// Reports on projects.
@NullMarked
package org.ura.ui.reports;

import org.jspecify.annotations.NullMarked;
