/** Loads the facts that the rules judge. */
@NullMarked
package org.huixu.application.compliance;

import org.jspecify.annotations.NullMarked;
