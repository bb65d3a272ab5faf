/** The minutes of a year: by state, signatory and type, with who has them and for how long. */
@NullMarked
package org.huixu.desktop.minutes;

import org.jspecify.annotations.NullMarked;
