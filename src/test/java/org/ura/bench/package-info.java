/// How fast the memory is: `./ura bench memory`. It measures the whole program in a process of its own and
/// judges nothing.
@NullMarked
package org.ura.bench;

import org.jspecify.annotations.NullMarked;
