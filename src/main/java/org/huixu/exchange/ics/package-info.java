/** Calendar files (iCalendar, RFC 5545); the only package that knows biweekly. */
@NullMarked
package org.huixu.exchange.ics;

import org.jspecify.annotations.NullMarked;
