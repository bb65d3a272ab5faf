/** Findings beside the work: what a rule says, its article's own words, and the form to override it. */
@NullMarked
package org.huixu.desktop.finding;

import org.jspecify.annotations.NullMarked;
