/** The window: side bar, status bar, palette, and which view is in front. */
@NullMarked
package org.huixu.desktop.shell;

import org.jspecify.annotations.NullMarked;
