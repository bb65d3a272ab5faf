/** The items that wait for a meeting or are on a coming agenda (议题库), as flat rows for a table and a board. */
@NullMarked
package org.huixu.application.pool;

import org.jspecify.annotations.NullMarked;
