/// The only package that knows Okapi.
@NullMarked
package org.ura.formats.okapi;

import org.jspecify.annotations.NullMarked;
