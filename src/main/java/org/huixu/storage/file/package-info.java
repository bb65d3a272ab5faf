/** Writing files so that a crash leaves the old or the new content, and naming what went wrong. */
@NullMarked
package org.huixu.storage.file;

import org.jspecify.annotations.NullMarked;
