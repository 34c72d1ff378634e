/// Ura, a workbench for translating Albanian into English. Each package below is a module.
@NullMarked
package org.ura;

import org.jspecify.annotations.NullMarked;
