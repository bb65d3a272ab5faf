/** The whole data folder in one verified file, and back. */
@NullMarked
package org.huixu.storage.backup;

import org.jspecify.annotations.NullMarked;
