/** The papers of a meeting and their two deliveries. */
@NullMarked
package org.huixu.desktop.meeting.material;

import org.jspecify.annotations.NullMarked;
