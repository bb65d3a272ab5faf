/** Calendar files (RFC 5545) out and in: meetings for the calendars of others, and what others hold. */
@NullMarked
package org.huixu.application.ics;

import org.jspecify.annotations.NullMarked;
