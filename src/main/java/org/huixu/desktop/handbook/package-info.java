/** The handbook on screen: contents, pages, searching, and the way to paper. */
@NullMarked
package org.huixu.desktop.handbook;

import org.jspecify.annotations.NullMarked;
