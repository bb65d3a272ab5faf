/** Leads through the preparation of an empty office. */
@NullMarked
package org.huixu.desktop.guide;

import org.jspecify.annotations.NullMarked;
