/** The first page: offices to open, to make and to restore. */
@NullMarked
package org.huixu.desktop.start;

import org.jspecify.annotations.NullMarked;
