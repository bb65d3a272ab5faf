/** Files kept by their content, encrypted in an encrypted folder. */
@NullMarked
package org.huixu.storage.attachment;

import org.jspecify.annotations.NullMarked;
