/** Steps that a leader has taken on paper, with person, date, opinion and proof. */
@NullMarked
package org.huixu.domain.workflow;

import org.jspecify.annotations.NullMarked;
