/** Spreadsheets that users hand in or take away: guarded opening, rows by header, headers with drop-downs. */
@NullMarked
package org.huixu.exchange.sheet;

import org.jspecify.annotations.NullMarked;
