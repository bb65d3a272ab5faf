/** Decisions and who must carry them out by when. */
@NullMarked
package org.huixu.domain.followup;

import org.jspecify.annotations.NullMarked;
