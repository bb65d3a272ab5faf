/** What all files that users hand in have in common. */
@NullMarked
package org.huixu.application.exchange;

import org.jspecify.annotations.NullMarked;
