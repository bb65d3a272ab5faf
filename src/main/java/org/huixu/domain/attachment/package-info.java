/** Files that the office keeps: papers, scans, issued documents. */
@NullMarked
package org.huixu.domain.attachment;

import org.jspecify.annotations.NullMarked;
