/// The only package that knows Okapi: the formats that its filters read and write, and its engine of segmentation.
@NullMarked
package org.ura.formats.okapi;

import org.jspecify.annotations.NullMarked;
