/** The view directory. */
@NullMarked
package org.huixu.desktop.directory;

import org.jspecify.annotations.NullMarked;
