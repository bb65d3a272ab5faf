/** The data folder on disk: its layout, its lock, making it, opening it and closing it. */
@NullMarked
package org.huixu.storage.folder;

import org.jspecify.annotations.NullMarked;
