/** Keys of an encrypted data folder: from the password to the master key, and from there to the keys that are used. */
@NullMarked
package org.huixu.storage.key;

import org.jspecify.annotations.NullMarked;
