/// What happened in projects and documents.
@NullMarked
package org.ura.ui.activity;

import org.jspecify.annotations.NullMarked;
