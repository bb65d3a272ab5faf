/** Fields of the trade: a person, a day, a time of day, a proof. */
@NullMarked
package org.huixu.desktop.field;

import org.jspecify.annotations.NullMarked;
