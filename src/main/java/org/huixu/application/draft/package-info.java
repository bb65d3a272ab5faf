/** Keeping what is being typed until it is saved. */
@NullMarked
package org.huixu.application.draft;

import org.jspecify.annotations.NullMarked;
