/** The log files of a data folder. */
@NullMarked
package org.huixu.storage.log;

import org.jspecify.annotations.NullMarked;
