/** The trade itself, in plain Java: what an office, a meeting, an item and a rule are. */
@NullMarked
package org.huixu.domain;

import org.jspecify.annotations.NullMarked;
