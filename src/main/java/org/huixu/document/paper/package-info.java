/** Composes whole papers: page furniture, headings, rolls, tables, forms and imprints on the grid of the standard. */
@NullMarked
package org.huixu.document.paper;

import org.jspecify.annotations.NullMarked;
