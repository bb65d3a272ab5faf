/** Public holidays and make-up days from CSV and ICS files. */
@NullMarked
package org.huixu.exchange.holidays;

import org.jspecify.annotations.NullMarked;
