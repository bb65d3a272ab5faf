/** What the rules say of the whole office, and the registers that feed them. */
@NullMarked
package org.huixu.desktop.compliance;

import org.jspecify.annotations.NullMarked;
