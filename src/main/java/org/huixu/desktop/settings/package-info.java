/** The view settings. */
@NullMarked
package org.huixu.desktop.settings;

import org.jspecify.annotations.NullMarked;
