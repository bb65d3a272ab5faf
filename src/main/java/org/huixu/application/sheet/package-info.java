/** Papers that are a table or a form, made from the facts of a meeting or of an item. */
@NullMarked
package org.huixu.application.sheet;

import org.jspecify.annotations.NullMarked;
