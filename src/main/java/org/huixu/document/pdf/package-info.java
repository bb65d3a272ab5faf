/** Writes composed pages as PDF/A-2u; the only package that draws with iText. */
@NullMarked
package org.huixu.document.pdf;

import org.jspecify.annotations.NullMarked;
