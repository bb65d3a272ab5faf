/** Keeping the directory: people, units, offices, division of work, absences. */
@NullMarked
package org.huixu.application.people;

import org.jspecify.annotations.NullMarked;
