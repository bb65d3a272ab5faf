/** Turns characters into positioned lines and lines into pages; knows no file format and no face, only widths. */
@NullMarked
package org.huixu.document.typeset;

import org.jspecify.annotations.NullMarked;
