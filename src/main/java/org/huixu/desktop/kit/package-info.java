/** The parts of which all views are made: background work, forms, sheets, notices, icons. Knows no feature. */
@NullMarked
package org.huixu.desktop.kit;

import org.jspecify.annotations.NullMarked;
