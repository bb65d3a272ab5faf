/** Minutes from the draft to the archive. */
@NullMarked
package org.huixu.application.minutes;

import org.jspecify.annotations.NullMarked;
