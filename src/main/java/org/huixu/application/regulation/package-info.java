/** Regulations and the official text: taking them in, and reading them. */
@NullMarked
package org.huixu.application.regulation;

import org.jspecify.annotations.NullMarked;
