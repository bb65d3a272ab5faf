/** What every view works with: the opened office, the way to other views, acts and what comes of them, news of changes. */
@NullMarked
package org.huixu.desktop.work;

import org.jspecify.annotations.NullMarked;
