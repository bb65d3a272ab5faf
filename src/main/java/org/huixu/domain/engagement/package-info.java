/** What leaders are invited to outside the office's own meetings, and the departments' own meetings. */
@NullMarked
package org.huixu.domain.engagement;

import org.jspecify.annotations.NullMarked;
