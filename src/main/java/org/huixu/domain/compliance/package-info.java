/** The rules of the work rules, judged on the facts of one meeting or item. */
@NullMarked
package org.huixu.domain.compliance;

import org.jspecify.annotations.NullMarked;
