/** The forms on which departments file items, and the folders and ZIP files in which they come back. */
@NullMarked
package org.huixu.exchange.filing;

import org.jspecify.annotations.NullMarked;
