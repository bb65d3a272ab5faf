/** People, units, rooms and who holds which office when. */
@NullMarked
package org.huixu.domain.people;

import org.jspecify.annotations.NullMarked;
