/** The history as people read it: who did what when, in words. */
@NullMarked
package org.huixu.application.history;

import org.jspecify.annotations.NullMarked;
