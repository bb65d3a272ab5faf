/** Reads the handbook, which is written in Markdown; the only package that knows commonmark. */
@NullMarked
package org.huixu.exchange.handbook;

import org.jspecify.annotations.NullMarked;
