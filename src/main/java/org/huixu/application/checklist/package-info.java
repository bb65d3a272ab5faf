/** The checklist of a meeting: every rule in its scope with what it was judged on (合规检查表). */
@NullMarked
package org.huixu.application.checklist;

import org.jspecify.annotations.NullMarked;
