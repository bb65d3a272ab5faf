/** Files in and out: regulations, rules texts, holidays, directories. */
@NullMarked
package org.huixu.exchange;

import org.jspecify.annotations.NullMarked;
