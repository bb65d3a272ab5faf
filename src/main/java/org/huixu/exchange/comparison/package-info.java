/** Texts compared word by word. */
@NullMarked
package org.huixu.exchange.comparison;

import org.jspecify.annotations.NullMarked;
