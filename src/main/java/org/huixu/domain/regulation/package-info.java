/** The work rules of a government as data: offices, meeting types, routes, signatories and rule settings. */
@NullMarked
package org.huixu.domain.regulation;

import org.jspecify.annotations.NullMarked;
