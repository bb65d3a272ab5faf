/** Items on their way to a meeting and onto its agenda. */
@NullMarked
package org.huixu.application.agenda;

import org.jspecify.annotations.NullMarked;
