/** Planning, calling and holding meetings. */
@NullMarked
package org.huixu.application.meeting;

import org.jspecify.annotations.NullMarked;
