/** Finds the articles in the official text of work rules. */
@NullMarked
package org.huixu.exchange.rulestext;

import org.jspecify.annotations.NullMarked;
