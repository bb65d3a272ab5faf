/** Texts that were typed and not yet saved. */
@NullMarked
package org.huixu.domain.draft;

import org.jspecify.annotations.NullMarked;
