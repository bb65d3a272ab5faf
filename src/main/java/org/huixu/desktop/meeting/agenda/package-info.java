/** The agenda of a meeting, and an item with its route, papers and next step. */
@NullMarked
package org.huixu.desktop.meeting.agenda;

import org.jspecify.annotations.NullMarked;
