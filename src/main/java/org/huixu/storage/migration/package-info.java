/** Bringing a database to the schema of this program, in numbered steps. */
@NullMarked
package org.huixu.storage.migration;

import org.jspecify.annotations.NullMarked;
