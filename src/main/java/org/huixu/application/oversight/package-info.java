/** What the rules say of the whole office over a period. */
@NullMarked
package org.huixu.application.oversight;

import org.jspecify.annotations.NullMarked;
