/// Projects and their documents.
@NullMarked
package org.ura.ui.projects;

import org.jspecify.annotations.NullMarked;
