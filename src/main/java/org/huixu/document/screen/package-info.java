/** PDFs as pixels on screen, as places where words stand, and on paper. */
@NullMarked
package org.huixu.document.screen;

import org.jspecify.annotations.NullMarked;
