/** Agenda items, their way to a meeting and their place on its agenda. */
@NullMarked
package org.huixu.domain.agenda;

import org.jspecify.annotations.NullMarked;
