/** The directory as a spreadsheet, and the reading of names. */
@NullMarked
package org.huixu.exchange.directory;

import org.jspecify.annotations.NullMarked;
