/** Reads the text of minutes over: marks, figures, names, posts, units and what a section must have. */
@NullMarked
package org.huixu.application.proofreading;

import org.jspecify.annotations.NullMarked;
