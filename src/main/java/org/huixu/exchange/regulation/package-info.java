/** Reads the YAML file in which a government's work rules are written down as data. */
@NullMarked
package org.huixu.exchange.regulation;

import org.jspecify.annotations.NullMarked;
