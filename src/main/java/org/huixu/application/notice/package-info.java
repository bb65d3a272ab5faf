/** Telling people of a meeting: who is to be told, again or no longer; what they answered, and who will come. */
@NullMarked
package org.huixu.application.notice;

import org.jspecify.annotations.NullMarked;
