/** Files of word processors. */
@NullMarked
package org.huixu.document.word;

import org.jspecify.annotations.NullMarked;
