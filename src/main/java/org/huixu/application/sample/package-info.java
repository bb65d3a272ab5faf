/** A made-up office of some years, built through the same desks that people use. */
@NullMarked
package org.huixu.application.sample;

import org.jspecify.annotations.NullMarked;
