/** Start-up: the one place that sees every layer and puts the program together. */
@NullMarked
package org.huixu;

import org.jspecify.annotations.NullMarked;
