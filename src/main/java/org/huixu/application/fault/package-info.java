/** What is said and kept when something is broken that the user cannot mend. */
@NullMarked
package org.huixu.application.fault;

import org.jspecify.annotations.NullMarked;
