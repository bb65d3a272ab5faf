/** The view today. */
@NullMarked
package org.huixu.desktop.today;

import org.jspecify.annotations.NullMarked;
