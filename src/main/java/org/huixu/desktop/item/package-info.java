/** The items that wait for a meeting, as a board and as a table. */
@NullMarked
package org.huixu.desktop.item;

import org.jspecify.annotations.NullMarked;
