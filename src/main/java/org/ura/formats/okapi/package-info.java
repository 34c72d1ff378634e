/// The formats that Okapi's filters read and write. Nobody else knows of Okapi.
@NullMarked
package org.ura.formats.okapi;

import org.jspecify.annotations.NullMarked;
