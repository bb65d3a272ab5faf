/** The one door through which every change goes, with its history and its undo. */
@NullMarked
package org.huixu.application.change;

import org.jspecify.annotations.NullMarked;
