/** What is to be seen to for a meeting: the list, its template, who ticked it off. */
@NullMarked
package org.huixu.application.arrangement;

import org.jspecify.annotations.NullMarked;
